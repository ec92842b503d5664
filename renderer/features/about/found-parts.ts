import type { Part } from "../../bridge/licences.ts";

/** Those whose name or licence holds every word that was typed, in their order. */
export function foundParts(parts: readonly Part[], query: string): readonly Part[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return parts.filter(({ name, licence }) => {
    const heading = `${name} ${licence}`.toLowerCase();
    return words.every((word) => heading.includes(word));
  });
}
