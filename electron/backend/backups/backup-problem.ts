import { Problem, type ProblemCode } from "../../../shared/contract/problem.ts";

interface Kind {
  readonly code: ProblemCode;
  readonly why: string;
  readonly advice: string;
}

const FULL: Kind = {
  code: "DISK_FULL",
  why: "the disk is full",
  advice: "Free some space and try again.",
};
const READ_ONLY: Kind = {
  code: "DESK_READ_ONLY",
  why: "Stet may not write in the desk's folder backups",
  advice: "Allow writing there and try again.",
};
const DAMAGED: Kind = {
  code: "DESK_CORRUPT",
  why: "the desk's database is damaged or is no desk",
  advice: "Keep the folder as it is, and restore an older backup with `stet restore-backup`.",
};
const LOCKED: Kind = {
  code: "DESK_LOCKED",
  why: "another program holds the desk's database",
  advice: "Close that program, then try again.",
};

/** By the code of a Problem of the store, or of Node's file system. */
const KINDS: Readonly<Record<string, Kind>> = {
  DISK_FULL: FULL,
  ENOSPC: FULL,
  EDQUOT: FULL,
  DESK_READ_ONLY: READ_ONLY,
  EACCES: READ_ONLY,
  EPERM: READ_ONLY,
  EROFS: READ_ONLY,
  ENOTDIR: READ_ONLY,
  EEXIST: READ_ONLY,
  DESK_CORRUPT: DAMAGED,
  SQLITE_ERROR: DAMAGED,
  DESK_LOCKED: LOCKED,
};

/** Why a desk could not be backed up, as a sentence. What nobody foresaw stays as it is. */
export function backupProblem(error: unknown, desk: string): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const kind = KINDS[code];
  if (kind === undefined) return error;
  return new Problem(
    kind.code,
    `No backup was made: ${kind.why}. The desk and its older backups are as they were. ${kind.advice}`,
    { desk },
    error,
  );
}
