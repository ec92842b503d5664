import type { Article, NodeJson } from "../article.ts";
import { joinText } from "../portable/line.ts";
import { schema } from "../schema.ts";

/** A place in a line of an article; lines are counted through headline, dek and body. */
export interface LinePoint {
  readonly line: number;
  readonly offset: number;
}

/** The words that a comment is about. */
export interface CommentRange {
  readonly id: string;
  readonly from: LinePoint;
  readonly to: LinePoint;
}

const COMMENT = "comment";

/** The mark of a comment on text, as files are read and written with it; no document holds one. */
export const commentMark = (id: string) => ({ type: COMMENT, attrs: { id } });

/** The comments that a text carries. */
export function commentsOn({ marks = [] }: NodeJson): string[] {
  return marks.flatMap(({ type, attrs }) => (type === COMMENT ? [String(attrs?.id)] : []));
}

/** The article with a mark on the words of each range. */
export function withComments(article: Article, ranges: readonly CommentRange[]): Article {
  if (ranges.length === 0) return article;
  return mapLines(article, (line, index) =>
    ranges
      .filter(({ from, to }) => from.line <= index && to.line >= index)
      .reduce<NodeJson[]>(
        (marked, { id, from, to }) => {
          const start = from.line === index ? from.offset : 0;
          const end = to.line === index ? to.offset : Number.POSITIVE_INFINITY;
          return markBetween(marked, start, end, id);
        },
        [...line],
      ),
  );
}

/** The article without such marks, and what each stood on. */
export function takeComments(article: Article): {
  readonly article: Article;
  readonly ranges: ReadonlyMap<string, CommentRange>;
} {
  const ranges = new Map<string, CommentRange>();
  const plain = mapLines(article, (nodes, line) => {
    let offset = 0;
    for (const node of nodes) {
      const from = { line, offset };
      offset += node.text?.length ?? 1;
      for (const id of commentsOn(node)) {
        ranges.set(id, { id, from: ranges.get(id)?.from ?? from, to: { line, offset } });
      }
    }
    return joinText(nodes.map(withoutComments));
  });
  return { article: plain, ranges };
}

function withoutComments(node: NodeJson): NodeJson {
  if (commentsOn(node).length === 0) return node;
  const { marks = [], ...rest } = node;
  const kept = marks.filter(({ type }) => type !== COMMENT);
  return kept.length === 0 ? rest : { ...rest, marks: kept };
}

function markBetween(line: readonly NodeJson[], from: number, to: number, id: string): NodeJson[] {
  let at = 0;
  return line.flatMap((node): NodeJson[] => {
    const start = at;
    at += node.text?.length ?? 1;
    const { text } = node;
    if (text === undefined || at <= from || start >= to) return [node];
    const [head, tail] = [Math.max(0, from - start), Math.min(text.length, to - start)];
    const marks = [commentMark(id), ...(node.marks ?? [])];
    return [
      { ...node, text: text.slice(0, head) },
      { ...node, text: text.slice(head, tail), marks },
      { ...node, text: text.slice(tail) },
    ].filter((part) => part.text !== "");
  });
}

/** Each line of text in an article changed, in reading order. */
export function mapLines(
  article: Article,
  change: (line: readonly NodeJson[], index: number) => NodeJson[],
): Article {
  let index = 0;
  const next = (line: readonly NodeJson[]) => change(line, index++);
  const visit = (node: NodeJson): NodeJson => {
    if (schema.nodes[node.type]?.inlineContent === true) {
      const content = next(node.content ?? []);
      const { content: _, ...rest } = node;
      return content.length === 0 ? rest : { ...rest, content };
    }
    return node.content === undefined ? node : { ...node, content: node.content.map(visit) };
  };
  const [headlineContent, dekContent] = [next(article.headlineContent), next(article.dekContent)];
  return { ...article, headlineContent, dekContent, body: article.body.map(visit) };
}
