import type { Root } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { Problem } from "../../contract/problem.ts";

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ["yaml", "toml"])
  .use(remarkGfm)
  .freeze();

const BARE_ADDRESSES = ["wwwAutolink", "protocolAutolink", "emailAutolink"];

/**
 * The same, but bare addresses are no links. GFM finds them in two steps, and both are off: a
 * construct of the tokenizer, which would disturb escapes, and a transform of the tree.
 */
const ownParser = parser()
  .use(function noBareAddresses() {
    const data = this.data();
    const disable = { null: BARE_ADDRESSES };
    data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable }];
    data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
      .flat()
      .map((extension) => ({ ...extension, transforms: [] }));
  })
  .freeze();

/**
 * CommonMark with front matter and GFM's strikethrough, tables, footnotes and task lists.
 * @throws Problem BAD_FILE where it nests too deep for the parser's stack
 */
export function parseMarkdown(text: string, own: boolean): Root {
  try {
    return (own ? ownParser : parser).parse(text);
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep(error);
    throw error;
  }
}

function tooDeep(cause?: unknown): Problem {
  const sentence =
    "This Markdown file nests its quotes, lists or brackets deeper than any article does, so it was not read. Nothing on the desk has changed. Check that the file is what you meant to import.";
  return new Problem("BAD_FILE", sentence, {}, cause);
}
