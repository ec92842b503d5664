import type { Part, Style } from "./comparison.ts";

export function sameStyle(one: Style | null, other: Style | null): boolean {
  if (one === other) return true;
  if (one === null || other === null) return false;
  return one.link === other.link && one.marks.join() === other.marks.join();
}

/** Adds a part to a line; to the last one of it where both are of one kind and style. */
export function addPart(parts: Part[], part: Part): void {
  const last = parts.at(-1);
  const joins =
    last?.kind === part.kind &&
    sameStyle(last.before, part.before) &&
    sameStyle(last.after, part.after);
  if (joins) parts[parts.length - 1] = { ...part, text: last.text + part.text };
  else parts.push(part);
}

/** As few parts as say the same. */
export function joined(parts: readonly Part[]): Part[] {
  const line: Part[] = [];
  for (const part of parts) addPart(line, part);
  return line;
}

/** What a line is on one side. */
export function sideText(parts: readonly Part[], side: "before" | "after"): string {
  return parts.flatMap((part) => (part[side] === null ? [] : [part.text])).join("");
}
