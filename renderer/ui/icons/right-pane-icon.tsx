import { Icon } from "./icon.tsx";

export function RightPaneIcon() {
  return (
    <Icon isSided>
      <path d="M2.5 3.5h11v9h-11zM9.5 3.5v9" />
    </Icon>
  );
}
