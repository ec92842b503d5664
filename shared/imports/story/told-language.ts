import { type ArticleFields, type NodeJson, plainText } from "../../article/article.ts";
import { directionOf, guessLanguage } from "../../text/guess-language.ts";

/**
 * The language and direction of a file that does not name them, told from its words as in plain
 * text. A named language is kept, and its direction follows from it.
 */
export function toldLanguage(
  { language, direction }: ArticleFields,
  lines: readonly NodeJson[],
): Pick<ArticleFields, "language" | "direction"> {
  if (language !== null) return { language, direction };
  const text = leaves(lines).join("\n");
  return { language: guessLanguage(text), direction: direction ?? directionOf(text) };
}

/** The texts of the innermost blocks, so that the last word of one stands apart from the next. */
function leaves(nodes: readonly NodeJson[]): string[] {
  return nodes.flatMap((node) => {
    const content = node.content ?? [];
    const isLeaf = content.every(({ text, type }) => text !== undefined || type === "hardBreak");
    return isLeaf ? [node.text ?? plainText(content)] : leaves(content);
  });
}
