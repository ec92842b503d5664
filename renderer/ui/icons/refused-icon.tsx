import { Icon } from "./icon.tsx";

export function RefusedIcon() {
  return (
    <Icon>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M6 6l4 4M10 6l-4 4" />
    </Icon>
  );
}
