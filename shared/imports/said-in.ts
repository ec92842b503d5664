import { type NodeJson, plainText } from "../article/article.ts";

/** Attributes whose words a reader sees. */
const SAID = ["photographer", "agency", "title", "attribution"];

/** The words that a block says, in its texts and beside them, its inner blocks parted by spaces. */
export function saidIn({ attrs = {}, content = [], text }: NodeJson): string {
  const beside = SAID.flatMap((name) => (typeof attrs[name] === "string" ? [attrs[name]] : []));
  const isLine = content.every((node) => node.text !== undefined || node.type === "hardBreak");
  const within = isLine ? [plainText(content)] : content.map(saidIn);
  return [...within, ...beside, text ?? ""].filter((part) => part !== "").join(" ");
}
