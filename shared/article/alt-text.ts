/** What a use of a photo says of its alt text. */
export type AltState =
  /** It has words for those who cannot see the picture. */
  | "written"
  /** Somebody chose that there is nothing to say: readers' programs pass over the picture. */
  | "decorative"
  /** Nobody said anything yet. */
  | "missing";

/** The alt text of a picture that shows nothing a reader would miss; null is one that nobody wrote. */
export const DECORATIVE = "";

/** Of an alt text whose empty field was filled from its asset by then. */
export function altState(alt: string | null | undefined): AltState {
  if (alt === DECORATIVE) return "decorative";
  return (alt ?? "").trim() === "" ? "missing" : "written";
}
