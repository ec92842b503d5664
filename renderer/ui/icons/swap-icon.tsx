import { Icon } from "./icon.tsx";

export function SwapIcon() {
  return (
    <Icon>
      <path d="M2.5 5.5h10.5l-3-3M13.5 10.5H3l3 3" />
    </Icon>
  );
}
