import type { Element, ElementContent, Root } from "hast";
import type { Audit } from "../../audit.ts";
import type { AuditKind } from "../../audit-kinds.ts";
import { attribute, isA, isElement, textOf } from "../elements.ts";
import { styleOf } from "./style.ts";

/**
 * Notes what a writer set on words and an article has no place for: underlines, markers and colours.
 * Greys, black and white are how pages look, and a link's own look is the link's.
 */
export function noteLooksLost(tree: Root, audit: Audit): void {
  noteWithin(tree.children as ElementContent[], new Set(), audit);
}

const UNTOLD: ReadonlySet<string> = new Set(["a", "script", "style", "template"]);

/** `told` are the looks that an element around these has: one stretch is told once. */
function noteWithin(
  nodes: readonly ElementContent[],
  told: ReadonlySet<AuditKind>,
  audit: Audit,
): void {
  for (const node of nodes) {
    if (!isElement(node) || UNTOLD.has(node.tagName)) continue;
    const fresh = looksOf(node).filter((kind) => !told.has(kind));
    const words = fresh.length === 0 ? "" : textOf(node).trim();
    if (words !== "") for (const kind of fresh) audit.note(kind, words, words);
    noteWithin(node.children, words === "" ? told : new Set([...told, ...fresh]), audit);
  }
}

function looksOf(element: Element): AuditKind[] {
  const line = `${styleOf(element, "text-decoration") ?? ""} ${styleOf(element, "text-decoration-line") ?? ""}`;
  const marker = ["mso-highlight", "background-color", "background"].some((property) =>
    isColourful(styleOf(element, property)),
  );
  const colour = isColourful(styleOf(element, "color") ?? attribute(element, "color"));
  const looks: (AuditKind | false)[] = [
    (isA(element, "u") || line.includes("underline")) && "underline",
    (isA(element, "mark") || marker) && "highlight",
    colour && "fontColour",
  ];
  return looks.filter((kind) => kind !== false);
}

/** Whether a colour of a style sheet is told apart from the greys at a glance. */
function isColourful(value: string | null): boolean {
  if (value === null) return false;
  const channels = channelsOf(value);
  if (channels === null) return NAMED.has(value);
  return Math.max(...channels) - Math.min(...channels) > 0x40;
}

function channelsOf(value: string): number[] | null {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/.exec(value)?.[1];
  if (hex !== undefined) {
    const digits = hex.length === 3 ? [...hex].map((one) => one + one) : (hex.match(/../g) ?? []);
    return digits.map((one) => Number.parseInt(one, 16));
  }
  const told = /^rgba?\((\d{1,3})[, ]+(\d{1,3})[, ]+(\d{1,3})/.exec(value)?.slice(1);
  return told?.map(Number) ?? null;
}

/** Those that word processors call by name. */
const NAMED: ReadonlySet<string> = new Set(
  "red green blue yellow lime aqua cyan fuchsia magenta orange purple maroon navy teal olive pink darkred darkblue darkgreen".split(
    " ",
  ),
);
