import { Icon } from "./icon.tsx";

export function FlagIcon() {
  return (
    <Icon>
      <path d="M4 14V2.5h8.5L10.5 6l2 3.5H4" />
    </Icon>
  );
}
