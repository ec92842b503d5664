import type { ReactNode } from "react";
import type { Part, Style, ValueChange } from "../../../../shared/compare/comparison.ts";
import { styleName } from "../../../../shared/compare/names.ts";
import { withMark } from "../with-mark.tsx";

/** A line with what came and went in it, by lines and words and not by colour alone. */
export function ChangedLine({ parts }: { readonly parts: readonly Part[] }) {
  return placed(parts).map(({ at, part }) => <Run key={at} part={part} />);
}

/** A value that was and one that is. */
export function ChangedValue({ before, after }: Pick<ValueChange, "before" | "after">) {
  return (
    <span className="compare-value">
      {before === null ? null : <del>{before}</del>}
      {before === null || after === null ? null : " "}
      {after === null ? null : <ins>{after}</ins>}
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

function Run({ part: { kind, text, before, after } }: { readonly part: Part }) {
  const shown = styled(text, after ?? before);
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
          <Note words={`${styleName(before)} → ${styleName(after)}`} />
        </span>
      );
    default:
      return <span>{shown}</span>;
  }
}

function LinkNote({ style }: { readonly style: Style | null }) {
  return style?.link ? <Note words={`link to ${style.link}`} /> : null;
}

function Note({ words }: { readonly words: string }) {
  return (
    <small className="compare-note" lang="en" dir="ltr">
      {" "}
      ({words})
    </small>
  );
}

function styled(text: string, style: Style | null): ReactNode {
  const marked = (style?.marks ?? []).reduceRight<ReactNode>(withMark, text);
  return style?.link ? <span className="compare-link">{marked}</span> : marked;
}
