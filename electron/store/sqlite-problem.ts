import { Problem, type ProblemCode } from "../../shared/contract/problem.ts";

interface Kind {
  readonly code: ProblemCode;
  readonly sentence: string;
}

const READ_ONLY: Kind = {
  code: "DESK_READ_ONLY",
  sentence:
    "Stet may not write in this desk's folder, so nothing was saved there. What was saved before " +
    "is safe. Allow writing to the folder, or choose another desk.",
};
const CORRUPT: Kind = {
  code: "DESK_CORRUPT",
  sentence:
    "This desk's database is damaged or is no desk. Nothing was changed. Keep the folder as it " +
    "is, and open a backup or another desk.",
};
const LOCKED: Kind = {
  code: "DESK_LOCKED",
  sentence:
    "Another program holds this desk's database. Nothing was changed. Close that program, then " +
    "try again.",
};

/** By SQLite's primary result code, the first two words of its name. */
const KINDS: Readonly<Record<string, Kind>> = {
  SQLITE_FULL: {
    code: "DISK_FULL",
    sentence:
      "The disk is full, so this was not saved. Everything saved before is safe. Free some space; " +
      "Stet then saves by itself.",
  },
  SQLITE_READONLY: READ_ONLY,
  SQLITE_PERM: READ_ONLY,
  SQLITE_CANTOPEN: READ_ONLY,
  SQLITE_CORRUPT: CORRUPT,
  SQLITE_NOTADB: CORRUPT,
  SQLITE_BUSY: LOCKED,
  SQLITE_LOCKED: LOCKED,
  SQLITE_IOERR: {
    code: "INTERNAL",
    sentence:
      "The disk refused to read or save, so this was not saved. Everything saved before is safe. " +
      "Check the disk; once it is good again, Stet saves by itself.",
  },
};

/** What SQLite says (https://sqlite.org/rescode.html), as a Problem; null where it is none of its. */
export function sqliteProblem(error: unknown): Problem | null {
  if (!(error instanceof Error) || !("code" in error)) return null;
  const [, primary] = /^(SQLITE_[A-Z]+)/.exec(String(error.code)) ?? [];
  const kind = primary === undefined ? undefined : KINDS[primary];
  if (kind === undefined) return null;
  return new Problem(kind.code, kind.sentence, { sqlite: String(error.code) }, error);
}

/** Runs `work` on a database file; what SQLite throws comes out as a Problem that names the file. */
export function sorted<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const problem = sqliteProblem(error);
    if (problem === null) throw error;
    throw new Problem(problem.code, problem.message, { ...problem.data, file }, error);
  }
}
