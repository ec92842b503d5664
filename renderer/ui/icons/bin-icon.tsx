import { Icon } from "./icon.tsx";

export function BinIcon() {
  return (
    <Icon>
      <path d="M3 4.5h10M6 4.5v-2h4v2M4.3 4.5l.6 9h6.2l.6-9" />
    </Icon>
  );
}
