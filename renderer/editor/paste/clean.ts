/** Elements of which nothing may come in, neither they nor their words. */
const DROPPED =
  "script, style, template, noscript, iframe, object, embed, video, audio, picture, svg, math, link, meta, title, base, form, input, button, select, textarea, o\\:p, w\\:sdt > o\\:p";

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
const KEPT_STYLES = ["font-weight", "font-style", "text-decoration"];

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
  const style = element instanceof HTMLElement ? keptStyle(element.style) : "";
  for (const { name } of [...element.attributes]) {
    if (!KEPT.has(name)) element.removeAttribute(name);
  }
  // Set through the object: an attribute would be refused where the page forbids inline styles.
  if (style !== "" && element instanceof HTMLElement) element.style.cssText = style;
}

function keptStyle(style: CSSStyleDeclaration): string {
  return KEPT_STYLES.map((name) => [name, style.getPropertyValue(name)])
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}: ${value}`)
    .join("; ");
}

/** Word writes a list's bullet or number as text before each item and says so in a style. */
function isListMarker(element: Element): boolean {
  return /mso-list:\s*ignore/i.test(element.getAttribute("style") ?? "");
}
