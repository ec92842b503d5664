import { Icon } from "./icon.tsx";

export function LinkIcon() {
  return (
    <Icon>
      <path d="M6.5 9.5l3-3M7.5 5l1.2-1.2a2.5 2.5 0 0 1 3.5 3.5L11 8.5M8.5 11l-1.2 1.2a2.5 2.5 0 0 1-3.5-3.5L5 7.5" />
    </Icon>
  );
}
