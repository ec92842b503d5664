import type { RootContent } from "mdast";
import { type NodeJson, plainText } from "../../article/article.ts";
import { isAgeBanner } from "../lines/age-banner.ts";
import type { ForeignFields } from "./foreign-fields.ts";
import { type Taken, words } from "./head-lines.ts";
import type { Reading } from "./reading.ts";

/**
 * The headline of another program's file: the field of its head, else the heading of level 1 that
 * opens it. A heading that only repeats the field is not kept twice.
 */
export function foreignHeadline(
  content: readonly RootContent[],
  { title }: ForeignFields,
  reading: Reading,
): Taken {
  const at = content.findIndex((node) => node.type === "heading" && node.depth === 1);
  const heading = content[at];
  const opens = heading?.type === "heading" && content.slice(0, at).every(isSilent);
  if (!opens) return { line: textLine(title), rest: content };
  const line = words(heading.children, reading);
  if (title !== null && plainText(line).trim() !== title) {
    return { line: textLine(title), rest: content };
  }
  return { line, rest: content.toSpliced(at, 1) };
}

/** What may stand above a headline: pictures, age banners, rules and comments. */
function isSilent(node: RootContent): boolean {
  if (node.type === "paragraph") {
    const [first] = node.children;
    const banner = first?.type === "text" && node.children.length === 1 && isAgeBanner(first.value);
    return banner || node.children.every(({ type }) => type === "image");
  }
  return node.type === "thematicBreak" || (node.type === "html" && node.value.startsWith("<!--"));
}

/** The dek: the field of the file's head, else a first paragraph that is italic from end to end. */
export function foreignDek(
  content: readonly RootContent[],
  { dek }: ForeignFields,
  reading: Reading,
): Taken {
  if (dek !== null) return { line: textLine(dek), rest: content };
  const [first, ...rest] = content;
  const only =
    first?.type === "paragraph" && first.children.length === 1 ? first.children[0] : null;
  if (only?.type !== "emphasis") return { line: [], rest: content };
  return { line: words(only.children, reading), rest };
}

function textLine(text: string | null): NodeJson[] {
  const line = text?.replace(/\s+/g, " ").trim() ?? "";
  return line === "" ? [] : [{ type: "text", text: line }];
}
