import { Icon } from "./icon.tsx";

export function WarningIcon() {
  return (
    <Icon>
      <path d="M8 2.5l6 11H2zM8 6.5v3M8 11.6h.01" />
    </Icon>
  );
}
