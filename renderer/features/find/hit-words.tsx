import type { HitContext } from "../../../shared/find/context.ts";

export interface HitWordsProps {
  readonly context: HitContext;
  /** What it becomes; null where nothing is replaced. */
  readonly becomes: string | null;
}

/** A hit between the words around it, and what would stand there instead. */
export function HitWords({ context: { before, hit, after }, becomes }: HitWordsProps) {
  return (
    <span dir="auto" className="find-words">
      {before}
      {becomes === null ? (
        <mark>{hit}</mark>
      ) : (
        <>
          <del>{hit}</del>
          <ins>{becomes}</ins>
        </>
      )}
      {after}
    </span>
  );
}
