import { assertNever } from "../../../shared/assert-never.ts";
import type { Version, VersionKind } from "../../../shared/contract/versions.ts";
import { isMilestone } from "../../../shared/workflow/version-kinds.ts";

/** What a version is called in the time line: by its name, else by why it was kept. */
export function versionTitle({ name, kind }: Pick<Version, "name" | "kind">): string {
  return name ?? kindWords(kind);
}

/** The title where it is a name, and why it was kept in any case: for a sentence. */
export function versionLine(version: Pick<Version, "name" | "number">): string {
  const { name, number } = version;
  return name === null ? `version ${number}` : `version ${number}, “${name}”`;
}

function kindWords(kind: VersionKind): string {
  switch (kind) {
    case "automatic":
      return "Automatic";
    case "named":
      return "Saved";
    case "filed":
      return "As filed";
    case "approved":
      return "As approved";
    case "published":
      return "As published";
    case "corrected":
      return "As corrected";
    case "killed":
      return "As killed";
    case "status":
      return "At a change of status";
    case "imported":
      return "As imported";
    case "exported":
      return "As exported";
    case "handedOver":
      return "As handed over";
    case "beforeRestore":
      return "Before a restore";
    case "beforeMerge":
      return "Before a merge";
    case "beforeImport":
      return "Before an import";
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
  return words === 1 ? "1 word" : `${words.toLocaleString("en")} words`;
}
