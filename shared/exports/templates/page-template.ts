import type { Comment, Element, ElementContent, Properties, Root, RootContent, Text } from "hast";
import { Problem } from "../../contract/problem.ts";
import { find, isA } from "../../imports/html/elements.ts";
import { parseHtml } from "../../imports/html/parser.ts";
import { ownHead, readAsUtf8 } from "./page-head.ts";
import type { SlotWords } from "./slot-words.ts";
import { type Slot, slotsOf, type Template, wrong } from "./template.ts";

/** What stands in a template's slots at one export. */
export interface PageParts {
  readonly article: Element;
  /** The page's head but for its look, and its look. Empty for a fragment. */
  readonly metadata: readonly Element[];
  readonly style: readonly Element[];
  readonly words: SlotWords;
}

type HtmlFormat = "html" | "html-fragment";

/**
 * A newsroom's page, or piece of one, with an article in it. The template is parsed and its slots are
 * filled in the tree, so that no words can end the element or the attribute they stand in: the writer of
 * the tree escapes each for its place. Within scripts, style sheets and comments nothing is filled in.
 * @throws Problem BAD_FILE with file, line and name of a slot that stands where it cannot be filled
 */
export function inTemplate(template: Template, format: HtmlFormat, parts: PageParts): Root {
  const slots = slotsOf(template, format);
  const tree = treeOf(template, slots, format);
  const head = ownHead(tree);
  const filled = new Set<Slot>();
  const partOf = (slot: Slot, parent: Element | Root): readonly Element[] => {
    filled.add(slot);
    if (slot.name === "article") {
      const isTop = parent.type === "root" && format === "html-fragment";
      if (!isTop && !TAKES_ARTICLE.has(nameOf(parent))) {
        throw misplaced(template, slot, "between blocks");
      }
      return [parts.article];
    }
    if (nameOf(parent) !== "head") throw misplaced(template, slot, "in the page’s head");
    const metadata = slot.name === "style" ? [] : head.without(parts.metadata);
    return [...metadata, ...(slot.name === "metadata" ? [] : parts.style)];
  };
  const said = (text: string, written: (words: string) => string) =>
    text.replace(MARK, (mark, at: string) => {
      const slot = slots[Number(at)];
      if (slot === undefined || slot.isPart) return mark;
      filled.add(slot);
      return written(parts.words[slot.name as keyof SlotWords]);
    });
  const whole: Root = {
    ...tree,
    children: childrenOf(tree, { slots, partOf, said }) as RootContent[],
  };
  const left = slots.find((slot) => !filled.has(slot));
  if (left !== undefined)
    throw misplaced(template, left, "in text or in an attribute without code");
  return format === "html" ? readAsUtf8(whole) : whole;
}

interface Filling {
  readonly slots: readonly Slot[];
  readonly partOf: (slot: Slot, parent: Element | Root) => readonly Element[];
  readonly said: (text: string, written: (words: string) => string) => string;
}

/** What takes a story in: neither a paragraph nor anything that stands within a line. */
const TAKES_ARTICLE = new Set("body main div section article aside td dd li".split(" "));

/** What is not read as marked text. */
const RAW = new Set("script style iframe noembed noframes xmp plaintext".split(" "));

/** Noncharacters, which no text holds. */
const MARK = /\ufdd0(\d+)\ufdd1/g;

function treeOf(template: Template, slots: readonly Slot[], format: HtmlFormat): Root {
  try {
    return parsed(template, slots, format);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw wrong(template, 1, "which nests or marks more than any page does");
  }
}

/** The tree, with a mark for each slot: for a whole part a comment, which may stand anywhere. */
function parsed(template: Template, slots: readonly Slot[], format: HtmlFormat): Root {
  let text = "";
  let from = 0;
  for (const [at, { isPart, start, end }] of slots.entries()) {
    const mark = `\ufdd0${at}\ufdd1`;
    text += plain(template.text.slice(from, start)) + (isPart ? `<!--${mark}-->` : mark);
    from = end;
  }
  text += plain(template.text.slice(from));
  if (format === "html") return parseHtml(text);
  const body = find(parseHtml(`<!doctype html><body>${text}`), (one) => isA(one, "body"));
  return { type: "root", children: body?.children ?? [] };
}

const plain = (text: string) => text.replace(/[\ufdd0\ufdd1]/g, "");

const nameOf = (node: Element | Root) => (node.type === "root" ? "" : node.tagName);

function childrenOf(parent: Element | Root, filling: Filling): (ElementContent | RootContent)[] {
  return parent.children.flatMap((node): (ElementContent | RootContent)[] => {
    switch (node.type) {
      case "comment":
        return inComment(node, parent, filling);
      case "text":
        return [inText(node, parent, filling)];
      case "element":
        return [
          {
            ...node,
            properties: inProperties(node.properties, filling),
            children: childrenOf(node, filling) as ElementContent[],
          },
        ];
      default:
        return [node];
    }
  });
}

function inComment(node: Comment, parent: Element | Root, { slots, partOf }: Filling) {
  const [, at] = /^\ufdd0(\d+)\ufdd1$/.exec(node.value) ?? [];
  const slot = at === undefined ? undefined : slots[Number(at)];
  if (slot === undefined) return [node];
  return partOf(slot, parent).flatMap((part, number): ElementContent[] =>
    number === 0 ? [part] : [{ type: "text", value: "\n" }, part],
  );
}

function inText(node: Text, parent: Element | Root, { said }: Filling): Text {
  if (RAW.has(nameOf(parent))) return node;
  return { ...node, value: said(node.value, (words) => words) };
}

/** Attributes that hold an address, in which words are written as a part of one. */
const ADDRESS =
  /^(?:href|src|srcSet|action|formAction|poster|cite|data|ping|background|xLinkHref)$/;
/** Addresses of pages; what a browser would run is none. */
const SAFE_START = /^\s*(?:https?:|mailto:|[^:]*(?:[/?#]|$))/i;

function inProperties(properties: Properties, { said }: Filling): Properties {
  const filled = Object.entries(properties).flatMap(([name, value]) => {
    if (/^on|^style$|^srcDoc$/i.test(name)) return [[name, value]];
    const isAddress = ADDRESS.test(name);
    const one = (text: string) => {
      if (isAddress && !SAFE_START.test(text.replace(MARK, ""))) return text;
      return said(text, isAddress ? encodeURIComponent : (words) => words);
    };
    if (typeof value === "string") {
      const text = one(value);
      // An attribute that would be nothing but what the article does not say.
      return text === "" && value !== "" ? [] : [[name, text]];
    }
    if (!Array.isArray(value)) return [[name, value]];
    return [[name, value.map((part) => (typeof part === "string" ? one(part) : part))]];
  });
  return Object.fromEntries(filled);
}

function misplaced(template: Template, { name, line }: Slot, where: string) {
  return wrong(template, line, `{{${name}}}: It can only stand ${where}`);
}
