import type { Element, ElementContent, Root } from "hast";
import { attribute, everyElement, hasClass, textOf } from "../elements.ts";
import { type Beside, besideText, referred } from "./beside-text.ts";
import type { LeftBehind } from "./left-behind.ts";
import { styleOf } from "./style.ts";
import { withinBlock } from "./within-block.ts";

/**
 * Takes out what a word processor writes for itself (style sheets, settings, spacing), and what stands
 * beside its text: comments, notes, deletions that are tracked. These are counted in `left`.
 */
export function withoutNoise(tree: Root, left: LeftBehind): Root {
  const children = clean(tree.children as ElementContent[], isOffice(tree), left);
  left.block();
  return { ...tree, children };
}

/** Whether Word or its kin wrote it: in a page, `del` is text that is shown as struck. */
function isOffice(tree: Root): boolean {
  for (const element of everyElement(tree)) {
    if (/\bMso[A-Z]/.test(attribute(element, "className") ?? "")) return true;
    if (/\bmso-/i.test(attribute(element, "style") ?? "")) return true;
  }
  return false;
}

function clean(
  nodes: readonly ElementContent[],
  office: boolean,
  left: LeftBehind,
): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === "text") left.passed(node.value);
    if (node.type !== "element") return node.type === "text" ? [node] : [];
    if (isNoise(node)) return [];
    const beside = besideText(node, office);
    if (beside !== null) {
      noteBeside(node, beside, left);
      return [];
    }
    if (isSpacing(node)) return [{ type: "text", value: " " }];
    const children = () => clean(node.children, office, left);
    return [withinBlock(node, left, () => (isMarker(node) ? left.unheard(children) : children()))];
  });
}

function noteBeside(element: Element, beside: readonly Beside[], left: LeftBehind): void {
  for (const { kind, words, names } of beside) left.note(kind, words, names);
  const reference = referred(element);
  if (beside.length === 0 && reference !== null) left.refer(reference);
}

/** Settings and style sheets; `w:sdt`, smart tags and `o:p` are but wrapped around words. */
function isNoise(element: Element): boolean {
  return NOISE.has(element.tagName) || hasClass(element, "Apple-interchange-newline");
}

const NOISE = new Set(
  "style meta title base link template xml o:officedocumentsettings w:worddocument".split(" "),
);

/** The number or dot of a list, which is no text that anything stood in. */
const isMarker = (element: Element) =>
  /^(?:ignore|skip)$/i.test(styleOf(element, "mso-list") ?? "");

/** Spaces in a row and tabs, which Word writes as runs of spaces that do not break. */
function isSpacing(element: Element): boolean {
  const said = styleOf(element, "mso-spacerun") ?? styleOf(element, "mso-tab-count");
  const isWritten = said !== null || hasClass(element, "Apple-converted-space");
  return isWritten && textOf(element).trim() === "";
}
