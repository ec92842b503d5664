import { Icon } from "./icon.tsx";

export function SearchIcon() {
  return (
    <Icon>
      <path d="M7 12a5 5 0 1 0 0-10 5 5 0 0 0 0 10zM10.6 10.6L14 14" />
    </Icon>
  );
}
