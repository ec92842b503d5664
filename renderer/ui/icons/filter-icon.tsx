import { Icon } from "./icon.tsx";

export function FilterIcon() {
  return (
    <Icon>
      <path d="M2.5 4.5h11M4.5 8h7M6.5 11.5h3" />
    </Icon>
  );
}
