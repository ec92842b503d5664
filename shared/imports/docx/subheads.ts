import { countWords } from "../../article/words.ts";
import type { Placed } from "./arrange.ts";
import { element } from "./hast.ts";
import { levelOf } from "./style-roles.ts";

/**
 * The headings with the uppermost of them at level 2, below the headline. A story without any may have them
 * as short lines in bold.
 */
export function withSubheads(placed: readonly Placed[]): Placed[] {
  const levels = placed.flatMap(({ role }) => levelOf(role) ?? []);
  if (levels.length === 0) {
    return placed.map((one, at) => (isSubhead(one, placed[at + 1]) ? heading(one, 2) : one));
  }
  const top = Math.min(...levels);
  return placed.map((one) => {
    const level = one.kind === "heading" ? levelOf(one.role) : null;
    return level === null ? one : heading(one, level - top + 2);
  });
}

const LONGEST = 12;

/** What ends like a sentence, a question or the lead-in of a list is none. */
function isSubhead({ kind, role, isBold, text }: Placed, next: Placed | undefined): boolean {
  if (kind !== "paragraph" || role !== null || !isBold) return false;
  const goesOn =
    next !== undefined && next.kind !== "picture" && !(next.kind === "paragraph" && next.isBold);
  return goesOn && countWords(text) <= LONGEST && !/[.!?,:;…"”»)]$/u.test(text.trim());
}

function heading(placed: Placed, level: number): Placed {
  const children = placed.element.type === "element" ? placed.element.children : [];
  return { ...placed, kind: "heading", element: element(`h${Math.min(level, 6)}`, children) };
}
