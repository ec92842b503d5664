export interface MarkedTextProps {
  readonly parts: readonly { readonly text: string; readonly isHit: boolean }[];
}

/** A text with what a search found in it marked. */
export function MarkedText({ parts }: MarkedTextProps) {
  return parts.map(({ text, isHit }, at) =>
    // Parts are drawn anew with each search and keep nothing of their own.
    // biome-ignore lint/suspicious/noArrayIndexKey: they have no other name
    isHit ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
  );
}
