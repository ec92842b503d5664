import type { OpenedBundle } from "../../../shared/contract/bundles.ts";

/** What opening a bundle did, as a person is told: "3 changes came in from Ada Lind." */
export function arrivalWords(opened: OpenedBundle): string {
  const back = opened.broughtBack ? " It was taken out of the bin." : "";
  return `${whatCame(opened)}${back}`;
}

function whatCame({ outcome, headline, changes, versions, photos, from }: OpenedBundle): string {
  const by = from === null ? "" : ` from ${from}`;
  const name = headline === null ? "The draft" : `“${headline}”`;
  if (outcome === "new") return `${name}${by} is on this desk now.`;
  if (outcome === "unchanged") return `This desk held everything in it already.`;
  if (changes > 0) return `${counted(changes, "change")} came in${by}.`;
  const beside = [
    versions > 0 && counted(versions, "version"),
    photos > 0 && counted(photos, "photo"),
  ];
  const words = beside.filter((part) => part !== false).join(" and ");
  const came = words === "" ? "Notes or comments" : words;
  return `${came} came in${by}; the article reads as it did.`;
}

function counted(count: number, what: string): string {
  return count === 1 ? `1 ${what}` : `${count.toLocaleString("en")} ${what}s`;
}
