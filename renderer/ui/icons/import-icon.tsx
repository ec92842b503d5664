import { Icon } from "./icon.tsx";

export function ImportIcon() {
  return (
    <Icon>
      <path d="M8 2.5v7.5M5 7.2l3 3 3-3M3 13.5h10" />
    </Icon>
  );
}
