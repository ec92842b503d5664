import { attributeOf, childOf, childrenOf, type XmlElement } from "../xml/element.ts";
import { settingOf } from "./look.ts";
import type { Styles } from "./styles.ts";

/** A paragraph's place in a list. */
export interface ListPlace {
  /** From 1. */
  readonly level: number;
  readonly ordered: boolean;
  /** Null for a bullet. */
  readonly number: number | null;
  /** Paragraphs of one list share it. */
  readonly list: string;
}

interface Level {
  readonly format: string;
  readonly start: number;
}

interface Numbered {
  readonly list: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that begin anew where this numbering first stands. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** Counts the items of a document's lists, in their order. */
export interface Numbering {
  /** The next place that `w:numPr` gives; null where it takes a paragraph out of every list. */
  readonly place: (numPr: XmlElement) => ListPlace | null;
}

export function readNumbering(root: XmlElement | null, styles: Styles): Numbering {
  const numberings = readAll(root, styles);
  const counts = new Counts();
  return {
    place: (numPr) => {
      const id = settingOf(childOf(numPr, "w:numId")) ?? "";
      const depth = Number(settingOf(childOf(numPr, "w:ilvl")) ?? 0);
      const found = numberings.get(id);
      const level = found?.levels.get(depth);
      if (found === undefined || level === undefined || level.format === "none") return null;
      const number = counts.next(id, depth, level, found);
      const ordered = level.format !== "bullet";
      return { level: depth + 1, ordered, number: ordered ? number : null, list: found.list };
    },
  };
}

/** Where each list stands, level by level. */
class Counts {
  readonly #byList = new Map<string, Map<number, number>>();
  readonly #begun = new Set<string>();

  /** An item ends the counts below it. */
  next(id: string, depth: number, { start }: Level, { list, restarts }: Numbered): number {
    const counted = this.#byList.get(list) ?? new Map<number, number>();
    const key = `${id} ${depth}`;
    const restart = this.#begun.has(key) ? undefined : restarts.get(depth);
    const number = restart ?? (counted.get(depth) ?? start - 1) + 1;
    const above = [...counted].filter(([other]) => other < depth);
    this.#byList.set(list, new Map([...above, [depth, number]]));
    this.#begun.add(key);
    return number;
  }
}

function readAll(root: XmlElement | null, styles: Styles): ReadonlyMap<string, Numbered> {
  const abstract = new Map(
    childrenOf(root, "w:abstractNum").map((one) => [attributeOf(one, "w:abstractNumId"), one]),
  );
  const nums = new Map(childrenOf(root, "w:num").map((one) => [attributeOf(one, "w:numId"), one]));
  const definition = (num: XmlElement, depth: number): XmlElement | null => {
    const found = abstract.get(settingOf(childOf(num, "w:abstractNumId"))) ?? null;
    const link = settingOf(childOf(found, "w:numStyleLink"));
    if (link === null || depth > 8) return found;
    const linked = nums.get(settingOf(childOf(styles.of(link).numbering, "w:numId")) ?? "");
    return linked === undefined ? found : definition(linked, depth + 1);
  };
  const read = ([id, num]: [string | null, XmlElement]): [string, Numbered] => [
    id ?? "",
    numbered(num, definition(num, 0)),
  ];
  return new Map([...nums].map(read));
}

function numbered(num: XmlElement, definition: XmlElement | null): Numbered {
  const overrides = childrenOf(num, "w:lvlOverride");
  const own = overrides.flatMap((one) => childrenOf(one, "w:lvl"));
  const levels = [...childrenOf(definition, "w:lvl"), ...own].map(readLevel);
  const restarts = overrides.flatMap((one): [number, number][] => {
    const start = settingOf(childOf(one, "w:startOverride"));
    return start === null ? [] : [[Number(attributeOf(one, "w:ilvl")), startOf(start)]];
  });
  return {
    list: attributeOf(definition, "w:abstractNumId") ?? "",
    levels: new Map(levels),
    restarts: new Map(restarts),
  };
}

function readLevel(element: XmlElement): [number, Level] {
  const format = settingOf(childOf(element, "w:numFmt")) ?? "decimal";
  const start = startOf(settingOf(childOf(element, "w:start")) ?? "1");
  return [Number(attributeOf(element, "w:ilvl") ?? 0), { format, start }];
}

const LARGEST = 999_999;

function startOf(text: string): number {
  const start = Number(text);
  return Number.isInteger(start) && start >= 0 && start <= LARGEST ? start : 1;
}
