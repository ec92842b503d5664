import type { Part } from "./comparison.ts";
import { tokensOf } from "./tokens.ts";

/** Tokens beside a change, as many as are needed to find the place. */
const BESIDE = 12;

/** A line's changes with some words beside each, `…` for what is left out between them. */
export function excerptOf(parts: readonly Part[]): Part[] {
  return parts.map((part, at) =>
    part.kind === "same"
      ? { ...part, text: elided(part.text, at === 0, at === parts.length - 1) }
      : part,
  );
}

/**
 * A text without what is far from its ends; without what is far from its other end where it is the
 * first or last of a line.
 */
export function elided(text: string, isFirst: boolean, isLast: boolean): string {
  const tokens = tokensOf(text);
  const start = isFirst ? "" : tokens.slice(0, BESIDE).join("").trimEnd();
  const end = isLast ? "" : tokens.slice(-BESIDE).join("").trimStart();
  return tokens.length <= 2 * BESIDE + 1 ? text : `${start}…${end}`;
}
