import type { ReactNode } from "react";
import type { Part, Style, ValueChange } from "../../../../shared/compare/comparison.ts";
import { styleName } from "../../../../shared/compare/names.ts";
import { say } from "../../../../shared/words/say.ts";
import { withMark } from "../with-mark.tsx";
import { type Side, useSide } from "./sided.tsx";

/** A line with what came and went in it, by lines and words and not by colour alone. */
export function ChangedLine({ parts }: { readonly parts: readonly Part[] }) {
  const side = useSide();
  return placed(parts).map(({ at, part }) =>
    side !== "both" && part[side] === null ? null : <Run key={at} part={part} side={side} />,
  );
}

/** A value that was and one that is. */
export function ChangedValue({ before, after }: Pick<ValueChange, "before" | "after">) {
  const side = useSide();
  const [was, is] = [side === "after" ? null : before, side === "before" ? null : after];
  return (
    <span className="compare-value">
      {was === null ? null : <del>{was}</del>}
      {was === null || is === null ? null : " "}
      {is === null ? null : <ins>{is}</ins>}
    </span>
  );
}

/** Runs with where each begins, which is what tells one from another. */
function placed(parts: readonly Part[]): { at: number; part: Part }[] {
  let at = 0;
  return parts.map((part) => {
    const run = { at, part };
    at += part.text.length;
    return run;
  });
}

function Run({ part, side }: { readonly part: Part; readonly side: Side }) {
  const { kind, text, before, after } = part;
  const shown = styled(text, side === "before" ? before : (after ?? before));
  switch (kind) {
    case "added":
      return (
        <ins>
          {shown}
          <LinkNote style={after} />
        </ins>
      );
    case "removed":
      return (
        <del>
          {shown}
          <LinkNote style={before} />
        </del>
      );
    case "restyled":
      return (
        <span className="compare-restyled">
          {shown}
          {side === "before" ? null : <Note words={`${styleName(before)} → ${styleName(after)}`} />}
        </span>
      );
    default:
      return <span>{shown}</span>;
  }
}

function LinkNote({ style }: { readonly style: Style | null }) {
  return style?.link ? <Note words={say("link to {link}", { link: style.link })} /> : null;
}

function Note({ words }: { readonly words: string }) {
  return <small className="compare-note"> ({words})</small>;
}

function styled(text: string, style: Style | null): ReactNode {
  const marked = (style?.marks ?? []).reduceRight<ReactNode>(withMark, text);
  return style?.link ? <span className="compare-link">{marked}</span> : marked;
}
