import { Icon } from "./icon.tsx";

export function PencilIcon() {
  return (
    <Icon>
      <path d="M3 13l.7-3L11 2.7 13.3 5 6 12.3zM9.5 4.2l2.3 2.3" />
    </Icon>
  );
}
