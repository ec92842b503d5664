import type { Element } from "hast";
import type { NodeJson } from "../../article/article.ts";
import { attribute } from "./elements.ts";
import { creditIn, signed } from "./figure-credit.ts";
import { oneLine } from "./one-line.ts";
import { without } from "./quote.ts";
import type { Flow, Reading } from "./reading.ts";

const CAPTION = /caption|(?:image|photo|picture|media)-?_?(?:credit|text|info|meta)|\bcredit\b/i;

/** Whether an element calls itself the caption or credit of a picture, outside of any figure. */
export function isCaption(element: Element): boolean {
  return element.tagName !== "html" && CAPTION.test(attribute(element, "className") ?? "");
}

export function withCaption(
  photo: NodeJson,
  element: Element,
  reading: Reading,
  flow: Flow,
): NodeJson {
  const credit = creditIn({ ...element, children: [element] });
  const rest = credit === element ? [] : without(element.children, credit);
  return signed(
    { ...photo, content: oneLine(flow(rest, reading), reading) },
    credit,
    reading,
    flow,
  );
}
