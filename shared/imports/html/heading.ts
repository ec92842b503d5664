import type { Element } from "hast";
import type { NodeJson } from "../../article/article.ts";
import type { Flow, Reading } from "./reading.ts";

const DEEPEST_HEADING = 4;

/** A heading; pictures in it stand as blocks of their own, in their order. */
export function headingBlocks(element: Element, reading: Reading, flow: Flow): NodeJson[] {
  const level = Math.min(Math.max(Number(element.tagName.slice(1)), 2), DEEPEST_HEADING);
  return flow(element.children, reading).map((block) =>
    block.type === "paragraph" ? { ...block, type: "heading", attrs: { level } } : block,
  );
}
