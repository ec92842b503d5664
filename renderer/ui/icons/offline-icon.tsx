import { Icon } from "./icon.tsx";

export function OfflineIcon() {
  return (
    <Icon>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M4.2 11.8l7.6-7.6" />
    </Icon>
  );
}
