import type { Article } from "../../article/article.ts";
import { FIELD_LABELS, type LabelledField } from "../../text/copy-labels.ts";
import type { Line } from "./line.ts";

export interface Labelled {
  readonly fields: Partial<Pick<Article, LabelledField>>;
  readonly rest: readonly Line[];
}

/**
 * Takes the fields that copy opens with, each behind its label: "Slug: north-quay". Only where every
 * line of the first group is such a one, no field twice: any other text begins with its story.
 */
export function takeLabelled(lines: readonly Line[]): Labelled {
  const group = lines.filter((line) => line.group === lines[0]?.group);
  const found = group.map(({ text }) => readField(text));
  const fields = Object.assign({}, ...found);
  const isWhole = found.every((field) => field !== null);
  if (!isWhole || Object.keys(fields).length < group.length) return { fields: {}, rest: lines };
  return { fields, rest: lines.slice(group.length) };
}

const LABELS = new Map<string, LabelledField>(
  Object.entries(FIELD_LABELS).map(([field, label]) => [label, field as LabelledField]),
);
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}\S*$/;

function readField(text: string): Labelled["fields"] | null {
  const { label = "", value = "" } =
    /^(?<label>\p{L}+):\s(?<value>\S.*)$/u.exec(text)?.groups ?? {};
  const field = LABELS.get(label);
  switch (field) {
    case undefined:
      return null;
    case "tags":
      return { tags: value.split(/,\s*/u).filter((tag) => tag !== "") };
    case "publishedAt":
    case "updatedAt":
    case "embargoUntil":
      return TIME.test(value) && !Number.isNaN(Date.parse(value)) ? { [field]: value } : null;
    default:
      return { [field]: value };
  }
}
