import { Icon } from "./icon.tsx";

export function ArrowUpIcon() {
  return (
    <Icon>
      <path d="M8 13V3.5M4 7.5 8 3.5l4 4" />
    </Icon>
  );
}
