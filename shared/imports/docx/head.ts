import type { Author, NodeJson } from "../../article/article.ts";
import { isPersonName } from "../../text/names.ts";
import { plainSpaces } from "../../text/spaces.ts";
import { parseByline } from "../lines/byline-line.ts";
import { takeHead } from "../text/head.ts";
import type { Line } from "../text/line.ts";
import { readLine } from "../text/line.ts";
import type { Placed } from "./arrange.ts";
import type { Role } from "./style-roles.ts";

/** What stands above the story, and what is left for its body. */
export interface Head {
  readonly kicker: string | null;
  readonly headline: Placed | null;
  readonly dek: Placed | null;
  readonly byline: readonly Author[];
  readonly dateline: string | null;
  readonly rest: readonly Placed[];
}

/** How many blocks stand above a story at most. */
const OPENING = 12;

/**
 * Takes the head off by what styles say, and where they say nothing as of a plain text. The headline is
 * the paragraph in the style of a title, else the heading that comes before any text.
 */
export function headOf(all: readonly Placed[]): Head {
  // What is all struck out is no head of anything, and stays where it stands.
  const placed = all.filter(({ kind, text }) => kind === "picture" || text !== "");
  const opening = placed.slice(0, OPENING);
  const styled = (role: Role) => opening.find((one) => one.role === role) ?? null;
  const headline = styled("headline") ?? firstHeading(opening);
  const said = {
    kicker: styled("kicker"),
    headline,
    dek: styled("dek"),
    dateline: styled("dateline"),
    names: opening.flatMap((one) => (one.role === "byline" ? namesIn(one) : [])),
  };
  const taken = new Set<Placed>(
    [said.kicker, said.headline, said.dek, said.dateline].filter((one) => one !== null),
  );
  for (const { from } of said.names) taken.add(from);
  const told = asText(placed, said, taken);
  for (const one of told.taken) taken.add(one);
  return {
    kicker: lineOf(said.kicker ?? told.kicker),
    headline: headline ?? told.headline,
    dek: said.dek ?? told.dek,
    byline: onceEach([...said.names.map(({ author }) => author), ...told.byline]),
    dateline: lineOf(said.dateline ?? told.dateline),
    rest: all.filter((one) => !taken.has(one)),
  };
}

/** A file that says its head twice has each author once. */
function onceEach(authors: readonly Author[]): Author[] {
  const names = authors.map(({ name }) => name.toLowerCase());
  return authors.filter((_, at) => names.indexOf(names[at] ?? "") === at);
}

const lineOf = (one: Placed | null) => (one === null ? null : plainSpaces(one.text));

/** A heading with nothing before it but pictures and short lines: a kicker, names, a date. */
function firstHeading(opening: readonly Placed[]): Placed | null {
  const at = opening.findIndex(({ kind }) => kind === "heading");
  const isAbove = ({ kind, text }: Placed) =>
    kind === "picture" || (kind === "paragraph" && text.split(/\s+/u).length <= LONGEST_ABOVE);
  return at >= 0 && opening.slice(0, at).every(isAbove) ? (opening[at] ?? null) : null;
}

const LONGEST_ABOVE = 12;

/** The names in a line that a style calls the byline. */
export function namesIn(from: Placed): { from: Placed; author: Author }[] {
  const line = plainSpaces(from.text);
  const parsed = parseByline(line) ?? parseByline(`By ${line}`);
  const unset = { role: null, organisation: null, handle: null, network: null };
  const authors = parsed ?? (isPersonName(line) ? [{ name: line, ...unset }] : []);
  return authors.map((author) => ({ from, author }));
}

type Said = Readonly<Record<"kicker" | "headline" | "dek" | "dateline", Placed | null>>;

interface Told extends Said {
  readonly byline: readonly Author[];
  readonly taken: readonly Placed[];
}

/** The head of what no style names, as of a plain text. */
function asText(placed: readonly Placed[], said: Said, taken: ReadonlySet<Placed>): Told {
  const all = linesOf(placed, said.headline, taken);
  const whole = takeHead([...all.keys()]);
  const fits = said.headline === null || whole.headline === HEADLINE;
  // What stands above a headline and is neither kicker nor name is a paragraph.
  const lines = fits ? all : from(all, said.headline);
  const head = fits ? whole : takeHead([...lines.keys()]);
  const left = new Set(head.rest);
  const gone = [...lines].filter(([line]) => !left.has(line));
  const found = (role: keyof Said): Placed | null =>
    head[role] === null ? null : (gone.find(([{ text }]) => text === head[role])?.[1] ?? null);
  const dek = found("dek");
  const told: Said = {
    kicker: found("kicker"),
    headline: found("headline"),
    dek: dek !== null && isDekLine(dek, placed) ? dek : null,
    dateline: found("dateline"),
  };
  // What a style says already, or what was no dek, stays in the text.
  const kept = ROLES.flatMap((role) =>
    said[role] === null && told[role] !== null ? [] : (found(role) ?? []),
  );
  return {
    ...told,
    byline: head.byline,
    taken: gone.map(([, one]) => one).filter((one) => !kept.includes(one)),
  };
}

const ROLES = ["kicker", "headline", "dek", "dateline"] as const;

/** Stands for a headline that a style names, whose words may read like anything. */
const HEADLINE = "Headline";

/** The paragraphs of the opening as lines, each by itself, up to what can be no head. */
function linesOf(
  placed: readonly Placed[],
  headline: Placed | null,
  said: ReadonlySet<Placed>,
): Map<Line, Placed> {
  const lines = new Map<Line, Placed>();
  for (const one of placed.slice(0, OPENING)) {
    if (one.kind === "picture") continue;
    if (one !== headline && said.has(one)) continue;
    if (one !== headline && one.kind !== "paragraph") break;
    const text = one === headline ? HEADLINE : plainSpaces(one.text);
    const reading = readLine(text);
    lines.set({ text, reading, group: lines.size, groupSize: 1 }, one);
  }
  return lines;
}

function from(lines: ReadonlyMap<Line, Placed>, headline: Placed | null): Map<Line, Placed> {
  const all = [...lines];
  const at = all.findIndex(([, one]) => one === headline);
  return new Map(at < 0 ? [] : all.slice(at));
}

/**
 * A short first paragraph is the dek of a plain text; in Word it also has to look like one, since there
 * most stories begin with a short sentence.
 */
function isDekLine(dek: Placed, placed: readonly Placed[]): boolean {
  const next = placed.slice(placed.indexOf(dek) + 1).find(({ kind }) => kind !== "picture");
  const isNamed = next !== undefined && readLine(plainSpaces(next.text)).kind === "byline";
  return dek.isBold || dek.isItalic || isNamed || !/[.!?…]["”»)]?$/u.test(dek.text.trim());
}

/** The words of a line as its blocks have them, without the emphasis that a headline has anyway. */
export function plainEmphasis(line: readonly NodeJson[]): NodeJson[] {
  const texts = line.filter(({ text }) => text !== undefined && text.trim() !== "");
  const isAll = (mark: string) =>
    texts.every(({ marks = [] }) => marks.some(({ type }) => type === mark));
  const whole = ["bold", "italic"].filter((mark) => texts.length > 0 && isAll(mark));
  if (whole.length === 0) return [...line];
  return line.map(({ marks = [], ...node }) => {
    const kept = marks.filter(({ type }) => !whole.includes(type));
    return kept.length === 0 ? node : { ...node, marks: kept };
  });
}
