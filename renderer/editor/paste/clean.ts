/** Elements of which nothing may come in, neither they nor their words. */
const DROPPED =
  "script, style, template, noscript, iframe, object, embed, video, audio, picture, svg, math, link, meta, title, base, input, button, select, textarea, o\\:p";

/** Attributes that parse rules of the article read; of all others nothing is kept. */
const KEPT = new Set([
  "href",
  "start",
  "data-pm-slice",
  "data-node",
  "data-asset",
  "data-alt",
  "data-photographer",
  "data-agency",
  "data-credit-pattern",
  "data-role",
  "data-title",
  "data-url",
  "data-draft-id",
  "data-inserted-title",
  "data-prefix",
  "data-call-to-action",
]);

/** Styles by which word processors say bold, italic and struck; the rest is layout. */
const KEPT_STYLES = new Set(["font-weight", "font-style", "text-decoration"]);

/**
 * Cleans what was pasted, in place. The tree must belong to an inert document: nothing in it has
 * run or been fetched, and after this nothing in it could be. Words stay, whatever held them.
 */
export function cleanPasted(root: ParentNode): void {
  for (const dropped of root.querySelectorAll(DROPPED)) dropped.remove();
  for (const element of root.querySelectorAll("*")) {
    if (isListMarker(element)) element.remove();
    else cleanElement(element);
  }
}

function cleanElement(element: Element): void {
  if (element.localName === "img") {
    element.remove();
    return;
  }
  // From the attribute's text: where the page forbids inline styles, `element.style` is empty.
  const style = keptStyle(element.getAttribute("style") ?? "");
  for (const { name } of [...element.attributes]) {
    if (!KEPT.has(name)) element.removeAttribute(name);
  }
  // Set through the object, which no policy forbids.
  if (style !== "" && element instanceof HTMLElement) element.style.cssText = style;
}

function keptStyle(style: string): string {
  return style
    .split(";")
    .filter((rule) => KEPT_STYLES.has(rule.split(":")[0]?.trim().toLowerCase() ?? ""))
    .join(";");
}

/** Word writes a list's bullet or number as text before each item and says so in a style. */
function isListMarker(element: Element): boolean {
  return /mso-list:\s*ignore/i.test(element.getAttribute("style") ?? "");
}
