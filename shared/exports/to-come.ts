import { type Article, type NodeJson, plainText } from "../article/article.ts";

/** A place where something is still to come. */
export interface ToCome {
  readonly field: "headline" | "dek" | "body";
  /** Id of the block at the top level; null in headline and dek. */
  readonly block: string | null;
  /** The line that it stands in, cut short around it. */
  readonly text: string;
}

/** Every TK mark of the article, captions included. A related link's open target is none. */
export function findToCome(article: Article): ToCome[] {
  const line = (field: "headline" | "dek", content: readonly NodeJson[]): ToCome[] =>
    marked(content) ? [{ field, block: null, text: shortened(content) }] : [];
  return [
    ...line("headline", article.headlineContent),
    ...line("dek", article.dekContent),
    ...article.body.flatMap((block) => {
      const id = typeof block.attrs?.id === "string" ? block.attrs.id : null;
      return lines(block)
        .filter(marked)
        .map((content): ToCome => ({ field: "body", block: id, text: shortened(content) }));
    }),
  ];
}

/** The lines of text within a block, however deep they lie. */
function lines({ content = [] }: NodeJson): (readonly NodeJson[])[] {
  const isLine = content.some(({ type }) => type === "text" || type === "hardBreak");
  return isLine ? [content] : content.flatMap(lines);
}

function marked(content: readonly NodeJson[]): boolean {
  return content.some(({ marks = [] }) => marks.some(({ type }) => type === "tk"));
}

const AROUND = 30;

function shortened(content: readonly NodeJson[]): string {
  const at = content.findIndex(({ marks = [] }) => marks.some(({ type }) => type === "tk"));
  const before = plainText(content.slice(0, at));
  const after = plainText(content.slice(at + 1));
  const start = before.length > AROUND ? `…${before.slice(-AROUND)}` : before;
  const end = after.length > AROUND ? `${after.slice(0, AROUND)}…` : after;
  return `${start}${plainText(content.slice(at, at + 1))}${end}`.toWellFormed();
}
