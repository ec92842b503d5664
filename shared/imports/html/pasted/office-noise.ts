import type { Element, ElementContent, Root } from "hast";
import { attribute, everyElement, hasClass, textOf } from "../elements.ts";
import { besideText } from "./beside-text.ts";
import type { LeftBehind } from "./left-behind.ts";
import { styleOf } from "./style.ts";

/**
 * Takes out what a word processor writes for itself (style sheets, settings, spacing), and what stands
 * beside its text: comments, notes, deletions that are tracked. These are counted in `left`.
 */
export function withoutNoise(tree: Root, left: LeftBehind): Root {
  return { ...tree, children: clean(tree.children as ElementContent[], isOffice(tree), left) };
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
    if (node.type !== "element") return node.type === "text" ? [node] : [];
    if (isNoise(node)) return [];
    const beside = besideText(node, office);
    if (beside !== null) {
      for (const { kind, words } of beside) left.note(kind, words);
      return [];
    }
    if (isSpacing(node)) return [{ type: "text", value: " " }];
    return [{ ...node, children: clean(node.children, office, left) }];
  });
}

/** Settings and style sheets; `w:sdt`, smart tags and `o:p` are but wrapped around words. */
function isNoise(element: Element): boolean {
  return NOISE.has(element.tagName) || hasClass(element, "Apple-interchange-newline");
}

const NOISE = new Set(
  "style meta title base link template xml o:officedocumentsettings w:worddocument".split(" "),
);

/** Spaces in a row and tabs, which Word writes as runs of spaces that do not break. */
function isSpacing(element: Element): boolean {
  const said = styleOf(element, "mso-spacerun") ?? styleOf(element, "mso-tab-count");
  const isWritten = said !== null || hasClass(element, "Apple-converted-space");
  return isWritten && textOf(element).trim() === "";
}
