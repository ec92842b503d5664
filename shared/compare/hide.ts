import { foldTypography } from "../text/fold-typography.ts";
import type { BlockChange, Comparison, FieldChange, Part, ValueChange } from "./comparison.ts";
import { countChanges } from "./counts.ts";
import { type Plain, withoutFormatting, withoutTypography } from "./plain-parts.ts";

/** What a person does not want to be told of. */
export interface Hiding {
  /** Bold, italic, levels of headings, first numbers of lists: what changes no word. */
  readonly formatting: boolean;
  /** Quotation marks, dashes, spaces, ellipses, and letters composed otherwise. */
  readonly typography: boolean;
}

export const NOTHING_HIDDEN: Hiding = { formatting: false, typography: false };

/** A comparison with less told of it, and how many places that was. */
export interface Plainer {
  readonly comparison: Comparison;
  readonly hidden: { readonly formatting: number; readonly typography: number };
}

const FORMATTING: ReadonlySet<string> = new Set(["level", "start", "headerRow"]);

/** The comparison without what is hidden; counts, and what is changed at all, follow. */
export function hideIn(comparison: Comparison, hiding: Hiding): Plainer {
  const hidden = { formatting: 0, typography: 0 };
  const told = (kind: keyof Hiding, hide: (parts: readonly Part[]) => Plain) => {
    return (parts: readonly Part[]) => {
      if (!hiding[kind]) return parts;
      const plain = hide(parts);
      hidden[kind] += plain.hidden;
      return plain.parts;
    };
  };
  const ways = [told("typography", withoutTypography), told("formatting", withoutFormatting)];
  const lineOf = (parts: readonly Part[]) => ways.reduce((line, way) => way(line), parts);
  const isTold = (value: ValueChange): boolean => {
    const kind = hiddenAs(value, hiding);
    if (kind !== null) hidden[kind] += 1;
    return kind === null;
  };
  const fields = comparison.fields.flatMap((field) => plainField(field, lineOf, isTold));
  const blocks = comparison.blocks.map((block) => plainBlock(block, lineOf, isTold));
  return {
    comparison: { ...comparison, fields, blocks, counts: countChanges(fields, blocks) },
    hidden,
  };
}

type Line = (parts: readonly Part[]) => readonly Part[];
type Told = (value: ValueChange) => boolean;

function plainField(field: FieldChange, lineOf: Line, isTold: Told): FieldChange[] {
  if (field.parts === null) return isTold(field) ? [field] : [];
  const parts = lineOf(field.parts);
  return parts.every(({ kind }) => kind === "same") ? [] : [{ ...field, parts }];
}

function plainBlock(block: BlockChange, lineOf: Line, isTold: Told): BlockChange {
  if (block.kind === "same" || block.kind === "added" || block.kind === "removed") return block;
  const parts = lineOf(block.parts);
  const attributes = block.attributes.filter(isTold);
  const children = block.children.map((child) => plainBlock(child, lineOf, isTold));
  const isSame =
    attributes.length === 0 &&
    parts.every(({ kind }) => kind === "same") &&
    children.every(({ kind, isMoved }) => kind === "same" && !isMoved);
  const kind = isSame && block.kind === "changed" ? "same" : block.kind;
  return { ...block, kind, parts, attributes, children };
}

function hiddenAs({ name, before, after }: ValueChange, hiding: Hiding): keyof Hiding | null {
  if (hiding.formatting && FORMATTING.has(name)) return "formatting";
  if (!hiding.typography || before === null || after === null) return null;
  const isSame = foldTypography(before).trim() === foldTypography(after).trim();
  return isSame ? "typography" : null;
}

/** "Hidden: 2 places of formatting, 1 of typography."; null where nothing is. */
export function hiddenSentence({ formatting, typography }: Plainer["hidden"]): string | null {
  const said = [
    ...(formatting > 0 ? [`formatting in ${counted(formatting)}`] : []),
    ...(typography > 0 ? [`typography in ${counted(typography)}`] : []),
  ];
  return said.length === 0 ? null : `Hidden: ${said.join(", ")}.`;
}

function counted(places: number): string {
  return places === 1 ? "1 place" : `${places} places`;
}
