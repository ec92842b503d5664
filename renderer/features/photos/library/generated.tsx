import { WarningIcon } from "../../../ui/icons/warning-icon.tsx";

/** Names a generated picture as such. */
export function Generated({ words }: { readonly words: string }) {
  return (
    <span className="library-generated">
      <WarningIcon /> {words}
    </span>
  );
}
