import type { Element, Root } from "hast";
import type { AuditKind } from "../../import-result.ts";
import { attribute, everyElement, isA } from "../elements.ts";
import { FORM_PARTS } from "../names.ts";

/** What of a file is never read, wherever it stands: scripts and styles, buttons and fields. */
export function unreadParts(tree: Root): AuditKind[] {
  return [...everyElement(tree)].flatMap((element): AuditKind[] => {
    const isData = /json/i.test(attribute(element, "type") ?? "");
    if (CODE.has(element.tagName)) return isData ? [] : ["code"];
    return FORM_PARTS.has(element.tagName) && !isUnseen(element) ? ["form"] : [];
  });
}

const CODE = new Set(["script", "style"]);

function isUnseen(element: Element): boolean {
  return attribute(element, "type") === "hidden" || isA(element, "option", "optgroup");
}
