import type { Element, Root } from "hast";
import type { Audit } from "../../audit.ts";
import { attribute, everyElement, isA, textOf } from "../elements.ts";
import { FORM_PARTS } from "../names.ts";

/** Notes what of a file is never read, wherever it stands: scripts and styles, buttons and fields. */
export function noteUnread(tree: Root, audit: Audit): void {
  for (const element of everyElement(tree)) {
    const isData = /json/i.test(attribute(element, "type") ?? "");
    if (CODE.has(element.tagName) && !isData) audit.note("code", `<${element.tagName}>`);
    if (FORM_PARTS.has(element.tagName) && !isUnseen(element)) {
      audit.note("form", textOf(element) || `<${element.tagName}>`);
    }
  }
}

const CODE = new Set(["script", "style"]);

function isUnseen(element: Element): boolean {
  return attribute(element, "type") === "hidden" || isA(element, "option", "optgroup");
}
