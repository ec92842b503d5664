import { NOTE_KINDS, type NoteKind } from "../../../../shared/article/nodes/reader-note.ts";
import { isStatus, STATUS_NAMES } from "../../../../shared/article/status.ts";
import type { Comparison, ValueChange } from "../../../../shared/compare/comparison.ts";
import { blockName, inNames } from "../../../../shared/compare/names.ts";
import { languageName } from "../../../../shared/text/language.ts";
import { say } from "../../../../shared/words/say.ts";
import { inWords } from "../../../ui/date-time.ts";

/** A field's change as the newsroom reads it: times, languages and directions in words. */
export function fieldInWords(change: ValueChange): ValueChange {
  return translated(change, FIELDS[change.name]);
}

/** A block's: pictures and drafts by their names, kinds in words. */
export function attributeInWords(change: ValueChange, names: Comparison["names"]): ValueChange {
  return translated(inNames(change, names), ATTRIBUTES[change.name]);
}

type Words = (value: string) => string;

const FIELDS: Readonly<Record<string, Words>> = {
  status: (value) => (isStatus(value) ? STATUS_NAMES[value] : value),
  language: languageName,
  direction: (value) => (value === "rtl" ? say("Right to left") : say("Left to right")),
  publishedAt: time,
  updatedAt: time,
  embargoUntil: time,
  plannedLength: (value) => say("{value} words", { value }),
};

const NOTES: Readonly<Record<NoteKind, string>> = {
  correction: say("Correction"),
  update: say("Update"),
  editorsNote: say("Editor’s note"),
};

const ATTRIBUTES: Readonly<Record<string, Words>> = {
  type: blockName,
  level: (value) => say("Heading {level}", { level: value }),
  headerRow: (value) => (value === "true" ? say("Yes") : say("No")),
  at: time,
  kind: (value) => {
    const kind = NOTE_KINDS.find((known) => known === value);
    return kind === undefined ? value : NOTES[kind];
  },
};

function translated(change: ValueChange, words: Words = (value) => value): ValueChange {
  const { before, after } = change;
  return {
    ...change,
    before: before === null ? null : words(before),
    after: after === null ? null : words(after),
  };
}

/** What is no time is shown as it stands. */
function time(value: string): string {
  return Number.isNaN(Date.parse(value)) ? value : inWords(value);
}
