import type { Element } from "hast";
import type { NodeJson } from "../../article/article.ts";
import { safeUrl } from "../../article/url.ts";
import { attribute, everyElement, isA, textOf } from "./elements.ts";
import type { Reading } from "./reading.ts";

/** What pages call a box inside a story that leads to other stories. */
const NAMES =
  /(?:^|[\s_-])(?:related|read-?more|read-?also|see-?also|further-?reading|more-?stories|recommended|recirc)(?:[\s_-]|$)/i;
const HOLDERS = ["div", "section", "aside", "ul", "ol", "p"];
/** In letters: what a box says beside its links, as its title does. */
const LONGEST_TITLE = 80;

/** The other stories that a box leads to, as related links; null for whatever is no such box. */
export function relatedBox(element: Element, { audit }: Reading): NodeJson[] | null {
  if (!isA(element, ...HOLDERS) || !NAMES.test(attribute(element, "className") ?? "")) return null;
  const links = [...everyElement(element)].filter(
    (one) => isA(one, "a") && attribute(one, "href") !== null && plain(one) !== "",
  );
  const linked = links.reduce((sum, link) => sum + plain(link).length, 0);
  if (links.length === 0 || plain(element).length - linked > LONGEST_TITLE) return null;
  return links.map((link) => {
    const title = plain(link);
    audit.note("relatedLine", title, title);
    return { type: "relatedLink", attrs: { title, url: addressOf(link) } };
  });
}

/** Of an address within the page's own site only the site would know the rest. */
function addressOf(link: Element): string | null {
  return safeUrl(attribute(link, "href")?.replace(/^\s*\/\//, "https://") ?? "");
}

const plain = (element: Element) => textOf(element).replace(/\s+/g, " ").trim();
