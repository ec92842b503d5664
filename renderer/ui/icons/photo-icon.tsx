import { Icon } from "./icon.tsx";

export function PhotoIcon() {
  return (
    <Icon>
      <path d="M2.5 3.5h11v9h-11zM2.5 11l3.2-3 2.3 2 3-3.5 2.5 2.7" />
    </Icon>
  );
}
