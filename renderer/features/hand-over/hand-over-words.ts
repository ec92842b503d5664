import type { WrittenBundle } from "../../../shared/contract/bundles.ts";
import { say } from "../../../shared/words/say.ts";

/** What is in a bundle, e.g. "3 versions and 1 photo". */
export function contentWords({ versions, photos }: Pick<WrittenBundle, "versions" | "photos">) {
  return say(
    "{versions, plural, one {# version} other {# versions}} and {photos, plural, one {# photo} other {# photos}}",
    { versions, photos },
  );
}

/** What could not go in, as a sentence. */
export function missingWords(names: readonly string[]): string {
  const quoted = names.map((name) => `“${name}”`).join(", ");
  return say(
    "{count, plural, one {The photo {quoted} is missing or damaged on this desk and is not in it; all else is. Insert it again from its file, then hand over once more.} other {The photos {quoted} are missing or damaged on this desk and are not in it; all else is. Insert them again from their files, then hand over once more.}}",
    { count: names.length, quoted },
  );
}
