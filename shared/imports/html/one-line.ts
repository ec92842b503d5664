import { type NodeJson, plainText } from "../../article/article.ts";
import { joinText } from "../../article/portable/line.ts";
import { plainSpaces } from "../../text/spaces.ts";
import type { Reading } from "./reading.ts";

/**
 * The words of blocks as one line, with a hard break where a block ended. Of a picture or an embed
 * among them its words stay, which is counted.
 */
export function oneLine(blocks: readonly NodeJson[], reading: Reading): NodeJson[] {
  const lines = blocks.flatMap((block) => linesOf(block, reading));
  return joinText(
    lines.flatMap((line, at) => (at === 0 ? line : [{ type: "hardBreak" }, ...line])),
  );
}

/** The same as plain text, its lines parted by spaces. */
export function plainLine(blocks: readonly NodeJson[], reading: Reading): string {
  return plainSpaces(plainText(oneLine(blocks, reading)));
}

function linesOf(block: NodeJson, reading: Reading): (readonly NodeJson[])[] {
  const { content = [] } = block;
  const isLine = content.every(({ type }) => type === "text" || type === "hardBreak");
  const lines = isLine ? [content] : content.flatMap((child) => linesOf(child, reading));
  return [...saidBeside(block, reading), ...lines].filter((line) => line.length > 0);
}

/** What a block says in its attributes, as lines. */
function saidBeside({ type, attrs = {} }: NodeJson, reading: Reading): NodeJson[][] {
  if (type === "pullQuote") return [text(attrs.attribution)];
  if (type !== "photo" && type !== "embed") return [];
  reading.audit.note("markup");
  if (type === "embed") return [text(attrs.title ?? attrs.url)];
  const at = reading.photos.findIndex(({ block }) => block === attrs.id);
  if (at >= 0) reading.photos.splice(at, 1);
  return [attrs.alt, attrs.photographer, attrs.agency].map(text);
}

function text(words: unknown): NodeJson[] {
  return typeof words === "string" && words !== "" ? [{ type: "text", text: words }] : [];
}
