import type { Element, ElementContent, Root } from "hast";
import { plainSpaces } from "../../../text/spaces.ts";
import type { Audit } from "../../audit.ts";
import { attribute, everyElement, isA, isElement, textOf } from "../elements.ts";
import { without } from "../quote.ts";
import { isMarker, type ListMarker, readMarker } from "./list-marker.ts";
import { type FlatItem, nestedLists } from "./nested-list.ts";
import { styleOf } from "./style.ts";

/**
 * Word writes a list as paragraphs that say in a style which list and level they are of
 * (`mso-list: l0 level2 lfo1`), each with its bullet or number as text before it. Makes them lists,
 * wherever they stand in the tree, and notes each.
 */
export function withWordLists<Holder extends Root | Element>(holder: Holder, audit: Audit): Holder {
  const children = (holder.children as ElementContent[]).map((child) =>
    isElement(child) ? withWordLists(child, audit) : child,
  );
  return { ...holder, children: gathered(children, audit) };
}

interface Listed {
  readonly paragraph: Element;
  readonly marker: Element | null;
  readonly level: number;
  readonly list: string;
}

/** Runs of listed paragraphs as lists, among all else as it is. */
function gathered(nodes: readonly ElementContent[], audit: Audit): ElementContent[] {
  const result: ElementContent[] = [];
  let run: { listed: Listed; more: ElementContent[] }[] = [];
  const end = () => {
    result.push(...listsOf(run, audit));
    run = [];
  };
  for (const node of nodes) {
    const listed = listedAs(node);
    if (listed !== null) run.push({ listed, more: [] });
    else if (run.length > 0 && isBlank(node)) continue;
    else if (run.length > 0 && isContinuation(node)) run.at(-1)?.more.push(node);
    else {
      end();
      result.push(node);
    }
  }
  end();
  return result;
}

const BLOCKS = ["p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6"];

function listedAs(node: ElementContent): Listed | null {
  if (!isA(node, ...BLOCKS) || isA(node, "li")) return null;
  const said = styleOf(node, "mso-list");
  const marker = markerIn(node);
  if (said === null || said === "none" || said === "ignore" || said === "skip") {
    if (marker === null || !/MsoList/.test(attribute(node, "className") ?? "")) return null;
  }
  return { paragraph: node, marker, level: levelOf(node, said), list: said ?? "" };
}

function levelOf(paragraph: Element, said: string | null): number {
  const byStyle = /level(\d+)/.exec(said ?? "")?.[1];
  const byClass = /MsoList(?:Bullet|Number)(\d)/.exec(attribute(paragraph, "className") ?? "")?.[1];
  return Math.max(1, Number(byStyle ?? byClass ?? 1));
}

/** The bullet or number; blocks within hold their own, and one that says more ("Part 1") stays. */
function markerIn(paragraph: Element): Element | null {
  for (const element of everyElement(paragraph)) {
    if (isA(element, ...BLOCKS)) return null;
    if (/^(?:ignore|skip)$/.test(styleOf(element, "mso-list") ?? "")) {
      return isMarker(textOf(element)) ? element : null;
    }
  }
  return null;
}

/** A paragraph of an item below its first: of the list's style, without a place in the list. */
function isContinuation(node: ElementContent): boolean {
  return isA(node, "p") && /MsoList(?:Paragraph|Continue)/.test(attribute(node, "className") ?? "");
}

const isBlank = (node: ElementContent) =>
  node.type === "comment" || (node.type === "text" && node.value.trim() === "");

function listsOf(
  run: readonly { listed: Listed; more: ElementContent[] }[],
  audit: Audit,
): ElementContent[] {
  const [first] = run;
  if (first === undefined) return [];
  // A numbered heading that stands alone is a heading, and no list.
  if (run.length === 1 && /^h[1-6]$/.test(first.listed.paragraph.tagName)) {
    return [numberedHeading(first.listed), ...first.more];
  }
  const items = run.map(({ listed, more }) => itemOf(listed, more));
  const words = wordsOf(items[0]);
  audit.note("recoveredList", words, words);
  return nestedLists(items);
}

const wordsOf = (item: FlatItem | undefined) =>
  plainSpaces((item?.content ?? []).map(textOf).join(" "));

function itemOf({ paragraph, marker, level, list }: Listed, more: ElementContent[]): FlatItem {
  const content = { ...paragraph, children: without(paragraph.children, marker) };
  return { level, list, ...markerOf(marker), content: [content, ...more] };
}

function markerOf(marker: Element | null): ListMarker {
  return marker === null ? { ordered: false, number: null } : readMarker(textOf(marker));
}

function numberedHeading({ paragraph, marker }: Listed): Element {
  const number = marker !== null && markerOf(marker).ordered ? `${textOf(marker).trim()} ` : "";
  const rest = without(paragraph.children, marker);
  return { ...paragraph, children: [{ type: "text", value: number }, ...rest] };
}
