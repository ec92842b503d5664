import { Icon } from "./icon.tsx";

export function ChevronIcon() {
  return (
    <Icon>
      <path d="M4 6l4 4 4-4" />
    </Icon>
  );
}
