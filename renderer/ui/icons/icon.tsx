import type { ReactNode } from "react";

export interface IconProps {
  readonly children: ReactNode;
  /** Shows a side of the screen: mirrored where that is laid from right to left. */
  readonly isSided?: boolean;
}

/** A line icon on a 16-pixel grid, in the colour of the text around it; it says nothing aloud. */
export function Icon({ children, isSided = false }: IconProps) {
  return (
    <svg
      className={isSided ? "ui-icon is-sided" : "ui-icon"}
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
