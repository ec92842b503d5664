import type { ElementContent } from "hast";
import { commentMark } from "../../../article/review/comment-marks.ts";
import type { Suggested } from "../../../article/review/suggested.ts";
import { carrying } from "../../html/carried.ts";
import { childOf, type XmlElement } from "../../xml/element.ts";
import { settingOf } from "../look.ts";
import type { WordReading } from "../reading.ts";
import { levelOf, type Role } from "../style-roles.ts";
import type { ParagraphChanges } from "./tracking.ts";

/** What is suggested of the break between two paragraphs. */
export interface Breaks {
  readonly insertion?: Suggested;
  readonly deletion?: Suggested;
}

/**
 * Word says at the end of a paragraph that the break behind it is new or goes. Where that takes all of the
 * paragraph along, it is the paragraph that does, unless the break before it does as well: then a stretch from within
 * one paragraph into another is meant.
 */
export function changesOf(
  properties: XmlElement | null,
  before: Breaks,
  role: Role | null,
  reading: WordReading,
): { readonly changes: ParagraphChanges; readonly after: Breaks } {
  const { tracking, found } = reading;
  const mark = childOf(properties, "w:rPr");
  const by = (names: readonly string[], left: "trackedInsertion" | "trackedDeletion") => {
    const change = names.map((name) => childOf(mark, name)).find((one) => one !== null);
    return change == null ? undefined : tracking.suggestedBy(change, left, null);
  };
  const insertion = by(["w:ins", "w:moveTo"], "trackedInsertion");
  const deletion = by(["w:del", "w:moveFrom"], "trackedDeletion");
  const { all, ...of } = found.pieces;
  const isNew = insertion !== undefined && of.insertion === all && !before.insertion;
  const isGone = deletion !== undefined && of.deletion === all && !before.deletion;
  return {
    changes: {
      ...slot("insertion", before.insertion ?? (isNew ? insertion : undefined)),
      ...slot("deletion", isGone ? deletion : undefined),
      ...slot("join", before.deletion),
      ...formerRole(properties, role, reading),
    },
    after: {
      ...slot("insertion", isNew ? undefined : insertion),
      ...slot("deletion", isGone ? undefined : deletion),
    },
  };
}

const slot = (name: string, by: Suggested | undefined) => (by === undefined ? {} : { [name]: by });

/** Of texts and headings, the kinds that Word's styles tell apart and an article turns into one another. */
function formerRole(
  properties: XmlElement | null,
  role: Role | null,
  { styles, tracking }: WordReading,
): Pick<ParagraphChanges, "was"> {
  const change = childOf(properties, "w:pPrChange");
  if (change === null) return {};
  const style = settingOf(childOf(childOf(change, "w:pPr"), "w:pStyle")) ?? styles.paragraph;
  const former = styles.of(style).role;
  const [is, was] = [levelOf(role), levelOf(former)];
  const isText = (one: Role | null) => one === null || levelOf(one) !== null;
  if (!isText(role) || !isText(former) || is === was) return {};
  return { was: { by: tracking.suggestedBy(change, "trackedChange", null), role: former } };
}

/** The content, by whose marks the changes are found again once it stands in its block. */
export function carryingChanges(
  content: ElementContent[],
  changes: ParagraphChanges,
  { tracking, commented, found }: WordReading,
): ElementContent[] {
  const isChanged = Object.keys(changes).length > 0;
  const points = found.isPointedAt ? commented.takePoints().map(commentMark) : [];
  const marks = [...points, ...(isChanged ? [tracking.paragraph(changes)] : [])];
  return content.length === 0 || marks.length === 0 ? content : [carrying(marks, content)];
}
