import type { Root } from "mdast";
import { gfmStrikethroughToMarkdown } from "mdast-util-gfm-strikethrough";
import remarkFrontmatter from "remark-frontmatter";
import remarkStringify, { type Options } from "remark-stringify";
import { unified } from "unified";

/**
 * Signs that must be escaped beyond CommonMark's own. The reader knows the tables of GFM, and a
 * line end inside a text (an alt text, a title) would be lost where the text is wrapped again.
 * Bare addresses are not escaped: a Stet file's reader takes them as text.
 */
const unsafe: Options["unsafe"] = [
  { atBreak: true, character: "|" },
  { atBreak: true, character: ":", after: "-" },
  { atBreak: true, character: "-", after: "[:|-]" },
  { character: "\n", after: "[\\s\\S]", inConstruct: "phrasing" },
];

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
  .use(function strikethrough() {
    const data = this.data();
    data.toMarkdownExtensions = [
      ...(data.toMarkdownExtensions ?? []),
      gfmStrikethroughToMarkdown(),
    ];
  })
  .freeze();

export function writeTree(tree: Root): string {
  return writer.stringify(tree);
}
