import type { ReactNode } from "react";
import { LinkIcon } from "../../ui/icons/link-icon.tsx";

export interface LinkEntryProps {
  readonly onPress: () => void;
  readonly text: ReactNode;
  /** Lines below the text: where it leads, and what is known of that. */
  readonly children: ReactNode;
  /** What can be done about it, beside the way there. */
  readonly after?: ReactNode;
}

/** A link in a list, which leads to its place. */
export function LinkEntry({ onPress, text, children, after }: LinkEntryProps) {
  return (
    <li>
      <button type="button" className="links-entry" onClick={onPress}>
        <LinkIcon />
        <span>
          <span className="links-text" dir="auto">
            {text}
          </span>
          {children}
        </span>
      </button>
      {after}
    </li>
  );
}
