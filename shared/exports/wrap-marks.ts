import type { MarkJson } from "../article/article.ts";

/** A text or hard break as written, with the marks that are still to be put around it. */
export interface Span<Written> {
  readonly leaf: Written;
  readonly marks: readonly MarkJson[];
}

/**
 * Puts marks around runs of spans, the one that is shared longest outermost; ties go by the order
 * of marks. Where marks overlap, the inner one is written twice.
 */
export function wrapMarks<Written>(
  spans: readonly Span<Written>[],
  write: (mark: MarkJson, inner: Written[]) => Written[],
): Written[] {
  const written: Written[] = [];
  let at = 0;
  while (at < spans.length) {
    const first = spans[at] as Span<Written>;
    const mark = longestMark(spans, at);
    if (mark === null) {
      written.push(first.leaf);
      at += 1;
      continue;
    }
    const end = endOf(spans, at, mark);
    const inner = spans.slice(at, end).map((span) => without(span, mark));
    written.push(...write(mark, wrapMarks(inner, write)));
    at = end;
  }
  return written;
}

function longestMark(spans: readonly Span<unknown>[], at: number): MarkJson | null {
  let longest: MarkJson | null = null;
  for (const mark of spans[at]?.marks ?? []) {
    if (longest === null || endOf(spans, at, mark) > endOf(spans, at, longest)) longest = mark;
  }
  return longest;
}

function endOf(spans: readonly Span<unknown>[], at: number, mark: MarkJson): number {
  let end = at;
  while (spans[end]?.marks.some((other) => same(other, mark))) end += 1;
  return end;
}

function without<Written>({ leaf, marks }: Span<Written>, mark: MarkJson): Span<Written> {
  return { leaf, marks: marks.filter((other) => !same(other, mark)) };
}

const same = (a: MarkJson, b: MarkJson) =>
  a.type === b.type && (a.attrs?.href ?? null) === (b.attrs?.href ?? null);
