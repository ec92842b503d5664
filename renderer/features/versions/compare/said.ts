import { assertNever } from "../../../../shared/assert-never.ts";
import { ATTRIBUTE_NAMES } from "../../../../shared/compare/attributes.ts";
import type { BlockChange, Part } from "../../../../shared/compare/comparison.ts";
import { isBlockQuotationChanged } from "../../../../shared/compare/in-quotation.ts";
import { blockName, seamWords, textField } from "../../../../shared/compare/names.ts";
import { say, sayList } from "../../../../shared/words/say.ts";

/** What became of a block, for who hears it: "words changed in paragraph 4, in a quotation". */
export function saidOf(block: BlockChange): string {
  const { kind, isMoved, was, is } = block;
  const values = { block: nameOf(block), was: Number(was) };
  const isUp = Number(is) < Number(was);
  const moved = isMoved
    ? [
        isUp
          ? say("{block} moved up from place {was}", values)
          : say("{block} moved down from place {was}", values),
      ]
    : [];
  const deeds = kind === "same" ? moved : [...moved, deedOf(block)];
  return [...deeds, ...(isBlockQuotationChanged(block) ? [say("in a quotation")] : [])].join(", ");
}

function deedOf(block: BlockChange): string {
  const { kind } = block;
  const name = nameOf(block);
  switch (kind) {
    case "added":
      return say("{name} added", { name });
    case "removed":
      return say("{name} removed", { name });
    case "split":
    case "joined":
      return `${name} ${seamWords(block)}`;
    case "same":
    case "changed":
      return say("{what} changed in {name}", { what: whatChanged(block), name });
    default:
      return assertNever(kind);
  }
}

function nameOf({ type, was, is }: BlockChange): string {
  return `${blockName(type).toLowerCase()} ${is ?? was}`;
}

/** "words", "formatting", "alt text and agency". */
function whatChanged({ type, parts, attributes, children }: BlockChange): string {
  const has = (kind: Part["kind"]) => parts.some((part) => part.kind === kind);
  const words = has("added") || has("removed") || children.some(({ kind }) => kind !== "same");
  const own = textField(type) === "caption" ? say("caption") : say("words");
  const what = [
    ...(words ? [own] : []),
    ...(has("restyled") ? [say("formatting")] : []),
    ...attributes.map(({ name }) => ATTRIBUTE_NAMES[name] ?? name),
  ];
  return what.length === 0 ? say("order") : sayList(what);
}
