import type { WrittenBundle } from "../../../shared/contract/bundles.ts";

/** What is in a bundle, e.g. "3 versions and 1 photo". */
export function contentWords({ versions, photos }: Pick<WrittenBundle, "versions" | "photos">) {
  return `${counted(versions, "version")} and ${counted(photos, "photo")}`;
}

/** What could not go in, as a sentence. */
export function missingWords(names: readonly string[]): string {
  const quoted = names.map((name) => `“${name}”`).join(", ");
  return names.length === 1
    ? `The photo ${quoted} is missing or damaged on this desk and is not in it; all else is. Insert it again from its file, then hand over once more.`
    : `The photos ${quoted} are missing or damaged on this desk and are not in it; all else is. Insert them again from their files, then hand over once more.`;
}

function counted(count: number, what: string): string {
  return count === 1 ? `1 ${what}` : `${count.toLocaleString("en")} ${what}s`;
}
