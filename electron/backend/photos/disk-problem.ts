import { Problem } from "../../../shared/contract/problem.ts";

/** Why a file named `name` could not be taken onto the desk's disk, as a sentence. */
export function diskProblem(error: unknown, name: string): Problem {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  switch (code) {
    case "ENOSPC":
    case "EDQUOT":
      return new Problem(
        "DISK_FULL",
        `The disk is full, so “${name}” was not taken in. Everything written is safe. Free some space and try again.`,
        {},
        error,
      );
    case "EROFS":
    case "EACCES":
    case "EPERM":
      return new Problem(
        "DESK_READ_ONLY",
        `The desk's folder cannot be written to, so “${name}” was not taken in. The article is as it was. Allow writing there and try again.`,
        {},
        error,
      );
    default:
      return new Problem(
        "FILE_UNREADABLE",
        `“${name}” could not be read to its end, so it was not taken in. The article is as it was. Copy the file to this computer and try again.`,
        {},
        error,
      );
  }
}
