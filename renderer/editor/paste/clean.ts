/** Elements of which nothing may come in, neither they nor their words. */
const DROPPED =
  "script, style, template, noscript, iframe, object, embed, video, audio, picture, svg, math, link, meta, title, base, input, button, select, textarea";

/** Attributes that parse rules of the article read; of all others nothing is kept. */
const KEPT = new Set(["href", "start", "data-pm-slice", "data-node"]);

/** Styles by which word processors say bold, italic and struck; the rest is layout. */
const KEPT_STYLES = new Set(["font-weight", "font-style", "text-decoration", "vertical-align"]);

/**
 * Cleans what was copied from an article, or says so of itself, in place. The tree must belong to an inert document: nothing in it has
 * run or been fetched, and after this nothing in it could be. Words stay, whatever held them.
 */
export function cleanPasted(root: ParentNode): void {
  for (const dropped of root.querySelectorAll(DROPPED)) dropped.remove();
  for (const table of root.querySelectorAll("table")) plainTable(table);
  for (const element of root.querySelectorAll("*")) {
    cleanElement(element);
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
    if (!KEPT.has(name) && !isOwn(element, name)) element.removeAttribute(name);
  }
  // Set through the object, which no policy forbids.
  if (style !== "" && element instanceof HTMLElement) element.style.cssText = style;
}

/** What one of the article's own nodes says of itself. Its parse rule checks each value. */
function isOwn(element: Element, name: string): boolean {
  return name.startsWith("data-") && element.hasAttribute("data-node");
}

function keptStyle(style: string): string {
  return style
    .split(";")
    .filter((rule) => KEPT_STYLES.has(rule.split(":")[0]?.trim().toLowerCase() ?? ""))
    .join(";");
}

/**
 * A cell of an article holds one text and spans no others: blocks in one become lines of it, and
 * the cells that it spanned stand empty. A first row of `th` names the columns.
 */
function plainTable(table: HTMLTableElement): void {
  if (!table.hasAttribute("data-node")) {
    const named = table.tHead !== null || table.querySelector("tr")?.querySelector("th") !== null;
    table.setAttribute("data-node", "table");
    table.setAttribute("data-header-row", String(named));
  }
  for (const line of table.querySelectorAll("td > *, th > *")) {
    if (LINES.has(line.localName) && line.nextElementSibling !== null) line.append(newBreak(line));
  }
  for (const cell of table.querySelectorAll<HTMLTableCellElement>("td, th")) {
    for (let spanned = Math.min(cell.colSpan, MOST_SPANNED); spanned > 1; spanned -= 1) {
      cell.after(cell.ownerDocument.createElement("td"));
    }
  }
}

const LINES = new Set(["p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol"]);
const MOST_SPANNED = 100;

const newBreak = ({ ownerDocument }: Element) => ownerDocument.createElement("br");
