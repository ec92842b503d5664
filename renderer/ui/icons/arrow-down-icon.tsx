import { Icon } from "./icon.tsx";

export function ArrowDownIcon() {
  return (
    <Icon>
      <path d="M8 3v9.5M4 8.5l4 4 4-4" />
    </Icon>
  );
}
