import type { NodeJson } from "../../article/article.ts";
import { WORD_PROPERTY } from "../../exports/draft-marks.ts";
import { languageTag, readableTime } from "../../exports/html/times.ts";
import { flow } from "../html/flow.ts";
import type { Reading } from "../html/reading.ts";
import type { Placed } from "./arrange.ts";
import { embed, relatedLink } from "./leading-away.ts";
import type { Properties } from "./properties.ts";
import { isParagraphMark } from "./review/tracking.ts";
import { isNote } from "./set-pieces.ts";

/** A block of the story as what its style says that it is. */
export function readAs(
  { role, element }: Placed,
  properties: Properties,
  reading: Reading,
): NodeJson[] {
  const blocks = flow([element], reading);
  const [first] = blocks;
  const words = blocks.flatMap(({ content = [] }) => content);
  const title = typeof element.properties.title === "string" ? element.properties.title : null;
  if (role === "keyPoint") return [keyPoints(title, words)];
  if (isNote(role) && title !== null) {
    const at = timeOf(title, properties, reading);
    return [{ type: "readerNote", attrs: { kind: role, at }, content: words }];
  }
  if (first?.type !== "paragraph") return blocks;
  if (role === "related") {
    return [
      withChanges(relatedLink(first.content ?? [], properties.custom.has(WORD_PROPERTY)), words),
    ];
  }
  if (role === "embed") {
    const read = embed(first.content ?? []);
    return [read === null ? first : withChanges(read, words)];
  }
  return blocks;
}

/** A block whose words became its attributes keeps the mark that leads to what is suggested of it. */
function withChanges(block: NodeJson, words: readonly NodeJson[]): NodeJson {
  const suggestion = words.flatMap(({ marks = [] }) => marks).find(isParagraphMark);
  return suggestion === undefined ? block : { ...block, attrs: { ...block.attrs, suggestion } };
}

/** A title that somebody left without its points is a line of the story. */
function keyPoints(title: string | null, points: NodeJson[]): NodeJson {
  if (points.length > 0) return { type: "keyPoints", attrs: { title }, content: points };
  return { type: "paragraph", content: title ? [{ type: "text", text: title }] : [] };
}

/**
 * The time that a note's line shows, to the second and with its offset: the properties know all of them. One
 * that somebody changed since is counted, since nothing tells it for certain.
 */
function timeOf(
  label: string,
  { custom, language }: Properties,
  { audit }: Reading,
): string | null {
  if (!label.includes(SEPARATOR)) return null;
  const shown = label.slice(label.indexOf(SEPARATOR) + SEPARATOR.length);
  const times = custom.get("Times of notes")?.split(" ") ?? [];
  const isShown = (at: string) =>
    !Number.isNaN(Date.parse(at)) && readableTime(at, languageTag(language)) === shown;
  const found = times.find(isShown) ?? null;
  if (found === null) audit.note("field", label);
  return found;
}

const SEPARATOR = " · ";
