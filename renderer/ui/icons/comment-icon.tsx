import { Icon } from "./icon.tsx";

export function CommentIcon() {
  return (
    <Icon>
      <path d="M2.5 3h11v8H8l-3 2.8V11H2.5z" />
    </Icon>
  );
}
