import type { Element } from "hast";
import { type NodeJson, plainText } from "../../article/article.ts";
import { headingLevel } from "../heading-level.ts";
import type { Flow, Reading } from "./reading.ts";

/** A heading; pictures in it stand as blocks of their own, in their order. */
export function headingBlocks(element: Element, reading: Reading, flow: Flow): NodeJson[] {
  const blocks = flow(element.children, reading);
  const lines = blocks.filter(({ type }) => type === "paragraph");
  const words = lines.map(({ content = [] }) => plainText(content)).join(" ");
  const level = headingLevel(Number(element.tagName.slice(1)), words, reading.audit);
  return blocks.map((block) =>
    block.type === "paragraph" ? { ...block, type: "heading", attrs: { level } } : block,
  );
}
