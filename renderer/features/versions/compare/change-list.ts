import { assertNever } from "../../../../shared/assert-never.ts";
import { ATTRIBUTE_NAMES } from "../../../../shared/compare/attributes.ts";
import type {
  BlockChange,
  Comparison,
  FieldChange,
} from "../../../../shared/compare/comparison.ts";
import { FIELD_NAMES } from "../../../../shared/compare/field-names.ts";
import {
  isBlockQuotationChanged,
  isFieldQuotationChanged,
} from "../../../../shared/compare/in-quotation.ts";
import { blockName, fieldLabel, seamWords } from "../../../../shared/compare/names.ts";
import type { ArticlePart } from "../../../../shared/restore/article-part.ts";
import { partOf } from "../../../../shared/restore/part-of.ts";
import { say } from "../../../../shared/words/say.ts";
import { saidOf } from "./said.ts";

/** One thing that changed: what a person steps to and can restore by itself. */
export interface Change {
  /** Unique in a comparison, and the same in the next one of the same draft. */
  readonly key: string;
  /** What it is, e.g. "Headline", "Photo “quay.jpg”". */
  readonly subject: string;
  /** What became of it, e.g. "Moved up from place 5 to 2", "Changed". */
  readonly deeds: readonly string[];
  /** Says the same to the eye. */
  readonly sign: "+" | "−" | "±" | "↑" | "↓" | "¶";
  /** All of it in a few words, for who hears it: "words changed in paragraph 4". */
  readonly said: string;
  /** It touches what somebody is said to have said. */
  readonly isQuoted: boolean;
  /** Null where nothing tells the block from its like. */
  readonly part: ArticlePart | null;
}

type Names = Comparison["names"];

/** Every change in the order in which it is read. */
export function changesIn({ fields, blocks, names }: Comparison): Change[] {
  const changed = blocks.filter(isChanged).map((block) => blockChange(block, names));
  return [...fields.map((field) => fieldChange(field, names)), ...changed];
}

export function isChanged({ kind, isMoved }: BlockChange): boolean {
  return kind !== "same" || isMoved;
}

export function fieldChange(field: FieldChange, names: Names): Change {
  const { name, before, after } = field;
  const known = FIELD_NAMES.find((field) => field === name);
  const [deed, sign] = before === null ? ADDED : after === null ? REMOVED : CHANGED;
  const subject = fieldLabel(name, names);
  const isQuoted = isFieldQuotationChanged(field);
  return {
    key: fieldKey(name),
    subject: capital(subject),
    deeds: [deed],
    sign,
    said: isQuoted
      ? say("{subject} {deed}, in a quotation", { subject, deed: deed.toLowerCase() })
      : `${subject} ${deed.toLowerCase()}`,
    isQuoted,
    part: known === undefined ? null : { kind: "field", name: known },
  };
}

const ADDED = [say("Added"), "+"] as const;
const REMOVED = [say("Removed"), "−"] as const;
const CHANGED = [say("Changed"), "±"] as const;

export function blockChange(block: BlockChange, names: Names): Change {
  const { kind, isMoved } = block;
  const [deed, sign] = signed(block);
  const move = isMoved ? moveOf(block) : null;
  return {
    key: blockKey(block),
    subject: subjectOf(block, names),
    deeds: [...(move === null ? [] : [move.deed]), ...(kind === "same" ? [] : [deed])],
    sign: move?.sign ?? sign,
    part: partOf(block),
    isQuoted: isBlockQuotationChanged(block),
    said: saidOf(block),
  };
}

function signed(block: BlockChange): readonly [string, Change["sign"]] {
  const { kind } = block;
  switch (kind) {
    case "added":
      return ADDED;
    case "removed":
      return REMOVED;
    case "same":
    case "changed":
      return CHANGED;
    case "split":
      return [capital(seamWords(block)), "¶"];
    case "joined":
      return [capital(seamWords(block)), "¶"];
    default:
      return assertNever(kind);
  }
}

function moveOf({ was, is }: BlockChange) {
  const isUp = Number(is) < Number(was);
  return isUp
    ? ({
        deed: say("Moved up from place {was} to {is}", { was: Number(was), is: Number(is) }),
        sign: "↑",
      } as const)
    : ({
        deed: say("Moved down from place {was} to {is}", { was: Number(was), is: Number(is) }),
        sign: "↓",
      } as const);
}

/** "Photo “quay.jpg”": its kind, and what names it beside its words. */
function subjectOf({ type, title, asset }: BlockChange, names: Names): string {
  const called = title ?? asset;
  const name = called === null ? undefined : (names[called] ?? title ?? undefined);
  return name === undefined ? blockName(type) : `${blockName(type)} “${shortened(name)}”`;
}

const LONGEST = 60;

function shortened(name: string): string {
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name;
}

export function fieldKey(name: string): string {
  return `field ${name}`;
}

export function blockKey({ wasId, isId, was, is }: BlockChange): string {
  return `block ${isId ?? is ?? "-"} ${wasId ?? was ?? "-"}`;
}

export function attributeLabel(name: string): string {
  return capital(ATTRIBUTE_NAMES[name] ?? name);
}

export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
