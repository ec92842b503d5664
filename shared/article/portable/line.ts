import { type NodeJson, plainText } from "../article.ts";
import { safeUrl } from "../url.ts";
import type { Tally } from "./tally.ts";

/**
 * Text and hard breaks, with neighbours of the same marks joined, nothing empty among them and no
 * link that has no words to be followed by.
 */
export function portableLine(nodes: readonly NodeJson[], tally: Tally): NodeJson[] {
  const ported = nodes.flatMap((node) => {
    const marks = portableMarks(node, tally);
    if (node.text === undefined) return [withMarks({ ...node }, marks)];
    return lines(tally.clean(node.text)).map((line) => withMarks(line, marks));
  });
  return joinText(withoutBlindLinks(ported));
}

/** What leaves ink: neither spaces nor marks of direction do. */
const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** A run of one link over nothing but breaks and spaces is none. */
function withoutBlindLinks(nodes: readonly NodeJson[]): NodeJson[] {
  const kept: NodeJson[] = [];
  for (let at = 0; at < nodes.length; ) {
    const href = linkOf(nodes[at]);
    let end = at + 1;
    while (end < nodes.length && linkOf(nodes[end]) === href) end += 1;
    const run = nodes.slice(at, end);
    const isSeen = href === null || run.some(({ text }) => SEEN.test(text ?? ""));
    kept.push(...(isSeen ? run : run.map(withoutLink)));
    at = end;
  }
  return kept;
}

function linkOf(node: NodeJson | undefined): string | null {
  const link = node?.marks?.find(({ type }) => type === "link");
  return link === undefined ? null : String(link.attrs?.href ?? "");
}

function withoutLink(node: NodeJson): NodeJson {
  return withMarks(node, node.marks?.filter(({ type }) => type !== "link") ?? []);
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
