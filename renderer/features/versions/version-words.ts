import { assertNever } from "../../../shared/assert-never.ts";
import type { Version, VersionKind } from "../../../shared/contract/versions.ts";
import { say } from "../../../shared/words/say.ts";
import { isMilestone } from "../../../shared/workflow/version-kinds.ts";

/** What a version is called in the time line: by its name, else by why it was kept. */
export function versionTitle({ name, kind }: Pick<Version, "name" | "kind">): string {
  return name ?? kindWords(kind);
}

/** The title where it is a name, and why it was kept in any case: for a sentence. */
export function versionLine(version: Pick<Version, "name" | "number">): string {
  const { name, number } = version;
  return name === null
    ? say("version {number}", { number })
    : say("version {number}, “{name}”", { number, name });
}

function kindWords(kind: VersionKind): string {
  switch (kind) {
    case "automatic":
      return say("Automatic");
    case "named":
      return say("Saved");
    case "filed":
      return say("As filed");
    case "approved":
      return say("As approved");
    case "published":
      return say("As published");
    case "corrected":
      return say("As corrected");
    case "killed":
      return say("As killed");
    case "status":
      return say("At a change of status");
    case "imported":
      return say("As imported");
    case "exported":
      return say("As exported");
    case "handedOver":
      return say("As handed over");
    case "beforeRestore":
      return say("Before a restore");
    case "beforeMerge":
      return say("Before a merge");
    case "beforeImport":
      return say("Before an import");
    default:
      return assertNever(kind);
  }
}

/** Versions that mark something get a flag: what a person named, and what is never pruned. */
export function isMarked({ name, kind }: Pick<Version, "name" | "kind">): boolean {
  return name !== null || kind === "named" || isMilestone(kind);
}

/** "1 word", "1,204 words". */
export function wordCount(words: number): string {
  return say("{words, plural, one {# word} other {# words}}", { words });
}
