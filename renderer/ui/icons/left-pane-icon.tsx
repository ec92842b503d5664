import { Icon } from "./icon.tsx";

export function LeftPaneIcon() {
  return (
    <Icon isSided>
      <path d="M2.5 3.5h11v9h-11zM6.5 3.5v9" />
    </Icon>
  );
}
