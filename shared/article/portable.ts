import { type Article, type Author, type NodeJson, plainText } from "./article.ts";
import { safeUrl } from "./url.ts";

/** What {@link portable} had to leave out, counted by its name. */
export interface Loss {
  readonly element: string;
  readonly count: number;
}

/**
 * The article as any file can carry it, and what that costs. Almost every article is portable as
 * it stands. What is changed without a loss: line ends inside a text become hard breaks, inside a
 * field `\n`; addresses take the form in which browsers write them. What is left out is counted:
 * - `controlCharacter`: C0 and C1 controls (a tab stays), half surrogates and noncharacters
 * - `address`: links whose address may not stand in an article (`safeUrl`); their text stays
 * - `emptyList`: lists without an item
 * - `listStart`: a list's first number where it is not a whole number from 0 to 999,999
 * - `suggestion`: a suggestion on a block, which is the desk's business
 */
export function portable(article: Article): { article: Article; losses: Loss[] } {
  const tally = new Tally();
  const headlineContent = inline(article.headlineContent, tally);
  const dekContent = inline(article.dekContent, tally);
  const field = (value: string | null) => (value === null ? null : tally.clean(value));
  const ported: Article = {
    headline: textOrNull(headlineContent),
    headlineContent,
    kicker: field(article.kicker),
    dek: textOrNull(dekContent),
    dekContent,
    byline: article.byline.map((author) => portableAuthor(author, tally)),
    dateline: field(article.dateline),
    slug: field(article.slug),
    language: field(article.language),
    direction: article.direction,
    section: field(article.section),
    tags: article.tags.map((tag) => tally.clean(tag)),
    publishedAt: field(article.publishedAt),
    updatedAt: field(article.updatedAt),
    embargoUntil: field(article.embargoUntil),
    plannedLength: Number.isFinite(article.plannedLength) ? article.plannedLength : null,
    body: blocks(article.body, tally),
  };
  return { article: ported, losses: tally.losses() };
}

class Tally {
  readonly #counts = new Map<string, number>();

  add(element: string, count = 1): void {
    this.#counts.set(element, (this.#counts.get(element) ?? 0) + count);
  }

  /** The text without what no file format carries. */
  clean(text: string): string {
    const lines = text.replace(/\r\n?/g, "\n");
    const whole = lines.replace(UNPORTABLE, "");
    if (whole.length < lines.length) this.add("controlCharacter", lines.length - whole.length);
    return whole;
  }

  losses(): Loss[] {
    return [...this.#counts].map(([element, count]) => ({ element, count }));
  }
}

const UNPORTABLE = /[^\t\n\P{Cc}]|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

function portableAuthor(author: Author, tally: Tally): Author {
  const field = (value: string | null) => (value === null ? null : tally.clean(value));
  return {
    name: tally.clean(author.name),
    role: field(author.role),
    organisation: field(author.organisation),
    handle: field(author.handle),
    network: field(author.network),
  };
}

function blocks(nodes: readonly NodeJson[], tally: Tally): NodeJson[] {
  return nodes.flatMap((node) => block(node, tally));
}

function block(node: NodeJson, tally: Tally): NodeJson[] {
  if (isList(node) && (node.content ?? []).length === 0) {
    tally.add("emptyList");
    return [];
  }
  const ported: NodeJson = { type: node.type };
  if (node.attrs !== undefined) ported.attrs = attributes(node, tally);
  if (node.content !== undefined) {
    const content = HOLDS_BLOCKS.has(node.type)
      ? blocks(node.content, tally)
      : inline(node.content, tally);
    if (content.length > 0) ported.content = content;
    else if (isList(node)) return [];
  }
  return [ported];
}

const HOLDS_BLOCKS = new Set(["bulletList", "orderedList", "listItem", "blockquote"]);
const isList = ({ type }: NodeJson) => type === "bulletList" || type === "orderedList";
const LARGEST_START = 999_999;

function attributes(node: NodeJson, tally: Tally): Record<string, unknown> {
  const attrs = Object.entries(node.attrs ?? {}).map(([name, value]) => [
    name,
    typeof value === "string" ? tally.clean(value) : value,
  ]);
  const ported: Record<string, unknown> = Object.fromEntries(attrs);
  if ((ported.suggestion ?? null) !== null) {
    tally.add("suggestion");
    ported.suggestion = null;
  }
  if (node.type === "orderedList") ported.start = listStart(ported.start, tally);
  if (node.type === "relatedLink" && typeof ported.url === "string") {
    ported.url = safeUrl(ported.url);
    if (ported.url === null) tally.add("address");
  }
  return ported;
}

function listStart(start: unknown, tally: Tally): number {
  const number = typeof start === "number" ? start : 1;
  if (Number.isInteger(number) && number >= 0 && number <= LARGEST_START) return number;
  tally.add("listStart");
  return 1;
}

/** Text and hard breaks, with neighbours of the same marks joined and nothing empty among them. */
function inline(nodes: readonly NodeJson[], tally: Tally): NodeJson[] {
  const ported = nodes.flatMap((node) => {
    const marks = portableMarks(node, tally);
    if (node.text === undefined) return [withMarks({ ...node }, marks)];
    return lines(tally.clean(node.text)).map((line) => withMarks(line, marks));
  });
  return joinText(ported);
}

function lines(text: string): NodeJson[] {
  return text
    .split("\n")
    .flatMap((line): NodeJson[] => [{ type: "hardBreak" }, { type: "text", text: line }])
    .slice(1)
    .filter((node) => node.text !== "");
}

function portableMarks(node: NodeJson, tally: Tally): NonNullable<NodeJson["marks"]> {
  return (node.marks ?? []).flatMap((mark) => {
    if (mark.type !== "link") return [mark];
    const href = safeUrl(String(mark.attrs?.href ?? ""));
    if (href !== null) return [{ type: "link", attrs: { href } }];
    tally.add("address");
    return [];
  });
}

function withMarks(
  { marks: _, ...node }: NodeJson,
  marks: NonNullable<NodeJson["marks"]>,
): NodeJson {
  return marks.length === 0 ? node : { ...node, marks };
}

/** Neighbouring texts of equal marks as one: the form in which ProseMirror keeps a line. */
export function joinText(nodes: readonly NodeJson[]): NodeJson[] {
  const joined: NodeJson[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (last?.text !== undefined && node.text !== undefined && sameMarks(last, node)) {
      joined[joined.length - 1] = { ...last, text: last.text + node.text };
    } else joined.push(node);
  }
  return joined;
}

export function sameMarks(a: NodeJson, b: NodeJson): boolean {
  return JSON.stringify(a.marks ?? []) === JSON.stringify(b.marks ?? []);
}

/** A line's words as a field: null where it holds nothing but spaces. */
export function textOrNull(content: readonly NodeJson[]): string | null {
  const text = plainText(content).trim();
  return text === "" ? null : text;
}
