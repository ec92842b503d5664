import type { Root } from "mdast";
import { gfmStrikethroughToMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import remarkFrontmatter from "remark-frontmatter";
import remarkStringify, { type Options } from "remark-stringify";
import { unified } from "unified";

/**
 * Signs that must be escaped beyond CommonMark's own and those of tables: a line end inside a text
 * (an alt text, a title) would be lost where the text is wrapped again. Bare addresses are not
 * escaped: a Stet file's reader takes them as text.
 */
const unsafe: Options["unsafe"] = [{ character: "\n", after: "[\\s\\S]", inConstruct: "phrasing" }];

const options: Options = {
  bullet: "-",
  bulletOther: "*",
  // Neither bullet, so that a rule as an item (`- ___`) is not one longer rule.
  rule: "_",
  listItemIndent: "one",
  resourceLink: true,
  unsafe,
};

const writer = unified()
  .use(remarkStringify, options)
  .use(remarkFrontmatter, ["yaml"])
  .use(function strikethroughAndTables() {
    const data = this.data();
    data.toMarkdownExtensions = [
      ...(data.toMarkdownExtensions ?? []),
      gfmStrikethroughToMarkdown(),
      // Columns of equal width would be written anew wherever one cell changes.
      gfmTableToMarkdown({ tablePipeAlign: false }),
    ];
  })
  .freeze();

export function writeTree(tree: Root): string {
  return writer.stringify(tree);
}
