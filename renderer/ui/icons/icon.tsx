import type { ReactNode } from "react";

/** A line icon on a 16-pixel grid, in the colour of the text around it; it says nothing aloud. */
export function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      className="ui-icon"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}
