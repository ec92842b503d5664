import { Icon } from "./icon.tsx";

export function CheckIcon() {
  return (
    <Icon>
      <path d="M3 8.5l3.2 3.2L13 5" />
    </Icon>
  );
}
