import { say } from "../../words/say.ts";
import { plainText } from "../article.ts";
import {
  blockAttributes,
  type DomElement,
  dataAttributes,
  type NodeElement,
  reading,
  textAttribute,
  wordAttribute,
} from "../element.ts";

export const NOTE_KINDS = ["correction", "update", "editorsNote"] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** A word to readers about the story itself: what was wrong, what is new, what they should know. */
export interface ReaderNoteAttributes {
  id: string | null;
  kind: NoteKind;
  /** When it was made, ISO 8601 with an offset. */
  at: string | null;
}

export const readerNote: NodeElement = {
  name: "readerNote",
  aside: true,
  spec: {
    group: "block",
    content: "inline*",
    defining: true,
    isolating: true,
    attrs: {
      ...blockAttributes,
      kind: wordAttribute(NOTE_KINDS, "editorsNote"),
      at: textAttribute,
    },
    parseDOM: [
      {
        tag: "aside[data-node=reader-note]",
        getAttrs: reading(({ dataset }) => readNote(dataset)),
      },
    ],
    toDOM: ({ attrs: { kind, at } }) => ["aside", dataAttributes("reader-note", { kind, at }), 0],
  },
  checks: [
    {
      rule: "emptyNote",
      severity: "WARN",
      fault: ({ content = [] }) =>
        plainText(content).trim() === "" ? say("A note to readers has no words.") : null,
      fix: say("Fill it in or take it out."),
    },
    {
      rule: "noteWithoutTime",
      severity: "WARN",
      fault: ({ attrs }) =>
        attrs?.at ? null : say("A note to readers does not say when it was made."),
      fix: say("Set its time."),
    },
  ],
};

function readNote({ kind, at }: DomElement["dataset"]): Partial<ReaderNoteAttributes> {
  return { kind: NOTE_KINDS.find((known) => known === kind) ?? "editorsNote", at: at ?? null };
}
