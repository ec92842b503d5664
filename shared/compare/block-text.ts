import type { NodeJson } from "../article/article.ts";
import { attributesOf } from "./attributes.ts";
import { wordsOf } from "./tokens.ts";

/** The words of a block with those of its title, alt text and attribution, in lower case. */
export function wordsIn(node: NodeJson): string[] {
  return wordsOf(textOf(node).toLowerCase());
}

/** Whether it is one that can be split, or joined with another. */
export function isText({ type }: NodeJson): boolean {
  return type === "paragraph" || type === "heading";
}

/** A line a text, so that words of two never run together. */
function textOf(node: NodeJson): string {
  const children = node.content ?? [];
  const isLine = children.some(({ type }) => type === "text");
  const own = isLine
    ? children.map(({ text }) => text ?? "\n").join("")
    : children.map(textOf).join("\n");
  const attributes = attributesOf(node);
  return [...TOLD.map((name) => attributes.get(name) ?? ""), own].join("\n");
}

const TOLD = ["title", "alt", "attribution"] as const;
