import {
  BuilderElement,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  InsertedTextRun,
  type IParagraphOptions,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
  type XmlComponent,
} from "docx";
import type { NodeJson } from "../../../article/article.ts";
import { isTextSuggestion, type Suggested } from "../../../article/review/suggested.ts";
import type { Changes } from "./paragraph-ends.ts";
import { changeBy, type Reviewing } from "./reviewing.ts";

/** A text as new, as one to go, or as both. */
export function trackedRuns(
  runs: readonly IRunOptions[],
  { insertion, deletion }: Changes,
  review: Reviewing | null,
): ParagraphChild[] {
  if (review === null) return runs.map((run) => new TextRun(run));
  return runs.map((run) => {
    if (deletion !== undefined) {
      const gone = new DeletedTextRun({ ...run, ...changeBy(review, deletion) });
      return insertion === undefined ? gone : inserted(gone, insertion, review);
    }
    if (insertion === undefined) return new TextRun(run);
    return new InsertedTextRun({ ...run, ...changeBy(review, insertion) });
  });
}

/** A run that is no text, such as a picture. */
export function trackedRun(
  run: ParagraphChild,
  { insertion, deletion }: Changes,
  review: Reviewing | null,
): ParagraphChild {
  if (review === null) return run;
  const gone = deletion === undefined ? run : wrapped("w:del", run, deletion, review);
  return insertion === undefined ? gone : inserted(gone, insertion, review);
}

const inserted = (run: ParagraphChild, by: Suggested, review: Reviewing) =>
  wrapped("w:ins", run, by, review);

/** What the package has a class for takes one run of text alone. */
function wrapped(
  name: string,
  run: ParagraphChild,
  by: Suggested,
  review: Reviewing,
): ParagraphChild {
  const { id, author, date } = changeBy(review, by);
  const attributes = {
    id: { key: "w:id", value: id },
    author: { key: "w:author", value: author },
    date: { key: "w:date", value: date },
  };
  const children = [run as XmlComponent];
  return new BuilderElement({ name, attributes, children }) as unknown as ParagraphChild;
}

/** Who suggested what of a text. */
export function changesOn({
  marks = [],
}: NodeJson): Changes & { readonly formatting?: Formatting } {
  return Object.fromEntries(
    marks.flatMap(({ type, attrs }) => (isTextSuggestion(type) ? [[type, attrs]] : [])),
  );
}

export type Formatting = Suggested & { readonly was: string };

/** What the paragraph at hand says of its end. */
export function trackedEnd(
  review: Reviewing | null,
  isLast: boolean,
): Pick<IParagraphOptions, "run"> {
  const ends = review?.at == null ? undefined : review.ends.get(review.at);
  if (review === null || ends === undefined) return {};
  const { insertion, deletion } = isLast ? { ...ends.end, ...ends.whole } : ends.within;
  if (insertion === undefined && deletion === undefined) return {};
  return {
    run: {
      ...(insertion === undefined ? {} : { insertion: changeBy(review, insertion) }),
      ...(deletion === undefined ? {} : { deletion: changeBy(review, deletion) }),
    },
  };
}

/** What the block at hand says beside its own words: new, or to go. */
export function changesWithin(review: Reviewing | null): Changes {
  return (review?.at == null ? undefined : review.ends.get(review.at)?.within) ?? {};
}

/** A text with the signs of the comments that begin and end at it. */
export function signed(
  node: NodeJson,
  runs: readonly ParagraphChild[],
  review: Reviewing | null,
): ParagraphChild[] {
  const signs = review?.signs.get(node);
  return signs === undefined ? [...runs] : between(signs.begin, runs, signs.end);
}

/** A paragraph with the comments that waited for one. */
export function withWaiting(
  children: readonly ParagraphChild[],
  review: Reviewing | null,
): readonly ParagraphChild[] {
  const numbers = review?.waiting.splice(0) ?? [];
  return numbers.length === 0 ? children : between(numbers, children, numbers);
}

function between(
  begin: readonly number[],
  runs: readonly ParagraphChild[],
  end: readonly number[],
): ParagraphChild[] {
  return [
    ...begin.map((number) => new CommentRangeStart(number)),
    ...runs,
    ...end.flatMap((number) => [
      new CommentRangeEnd(number),
      new TextRun({ children: [new CommentReference(number)] }),
    ]),
  ];
}
