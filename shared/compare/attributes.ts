import type { NodeJson } from "../article/article.ts";
import { elementOf } from "../article/schema.ts";
import type { ValueChange } from "./comparison.ts";

/** What a block says beside its words, as the newsroom calls it. */
export const ATTRIBUTE_NAMES: Readonly<Record<string, string>> = {
  type: "kind of block",
  level: "level",
  start: "first number",
  headerRow: "header row",
  asset: "picture",
  alt: "alt text",
  photographer: "photographer",
  agency: "agency",
  creditPattern: "credit as written",
  role: "role",
  title: "title",
  url: "target",
  draftId: "target draft",
  prefix: "lead-in",
  callToAction: "call to action",
  provider: "provider",
  attribution: "attribution",
  kind: "kind of note",
  at: "time of the note",
};

/** What readers never see: ids, what the desk notes for itself, spans that no article has. */
export const NOT_COMPARED: ReadonlySet<string> = new Set([
  "id",
  "suggestion",
  "insertedTitle",
  "colspan",
  "rowspan",
  "colwidth",
]);

/** A block's compared attributes in schema order, each as text; unset ones as the schema has them. */
export function attributesOf({ type, attrs }: NodeJson): Map<string, string | null> {
  const known = Object.entries(elementOf(type)?.spec.attrs ?? {});
  return new Map(
    known
      .filter(([name]) => !NOT_COMPARED.has(name))
      .map(([name, { default: unset }]) => [name, asText(attrs?.[name] ?? unset)]),
  );
}

/** Of an added or a removed block, what is not as every new block of its kind has it. */
export function compareAttributes(before: NodeJson | null, after: NodeJson | null): ValueChange[] {
  const fresh = { type: (after ?? before)?.type ?? "" };
  const [old, given] = [attributesOf(before ?? fresh), attributesOf(after ?? fresh)];
  if (before !== null && after !== null && before.type !== after.type) {
    old.set("type", before.type);
    given.set("type", after.type);
  }
  return [...new Set([...old.keys(), ...given.keys()])].flatMap((name) => {
    const change = { name, before: old.get(name) ?? null, after: given.get(name) ?? null };
    if (change.before === change.after) return [];
    if (before === null) return [{ ...change, before: null }];
    return [after === null ? { ...change, after: null } : change];
  });
}

function asText(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value);
}
