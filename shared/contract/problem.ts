/**
 * Everything that can go wrong between a person and the desk, as a closed set. Each reaches the
 * person as a code (for programs), a sentence (what happened, what is safe, what to do) and data.
 */
export const PROBLEM_CODES = [
  "NOT_FOUND",
  "AMBIGUOUS",
  "BAD_INPUT",
  "BAD_FILE",
  "FILE_TOO_LARGE",
  "FILE_UNREADABLE",
  "NOT_A_PICTURE",
  "PICTURE_TOO_LARGE",
  "BAD_FOLDER",
  "STOPPED",
  "STORY_KILLED",
  "EMBARGOED",
  "RIGHTS_HELD",
  "STYLE_HELD",
  "QUOTES_HELD",
  "DISK_FULL",
  "DESK_READ_ONLY",
  "DESK_LOCKED",
  "DESK_CORRUPT",
  "DESK_NEWER",
  "DESK_SEALED",
  "CONTRACT_MISMATCH",
  "UNKNOWN_CONTENT",
  "NO_PERSON",
  "PASSPHRASE",
  "OFFLINE",
  "NOT_HERE",
  "REFUSED",
  "CANCELLED",
  "INTERNAL",
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Answers that a person or a program asked for: nothing is wrong with the desk. */
const ANSWERS: ReadonlySet<ProblemCode> = new Set([
  "NOT_FOUND",
  "AMBIGUOUS",
  "STOPPED",
  "STORY_KILLED",
  "EMBARGOED",
  "RIGHTS_HELD",
  "STYLE_HELD",
  "QUOTES_HELD",
  "PASSPHRASE",
  "DESK_SEALED",
  "OFFLINE",
  "NOT_HERE",
  "REFUSED",
  "CANCELLED",
]);

/** Whether a failed call is worth noting: something is wrong, not just refused or not there. */
export function isFailure(code: ProblemCode): boolean {
  return !ANSWERS.has(code);
}

export type ProblemData = Readonly<Record<string, unknown>>;

/** A failure that a person can understand. Handlers throw it; the wire carries it whole. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly code: ProblemCode;
  readonly data: ProblemData;

  constructor(code: ProblemCode, sentence: string, data: ProblemData = {}, cause?: unknown) {
    super(sentence, { cause });
    this.code = code;
    this.data = data;
  }
}

export function isProblemCode(code: unknown): code is ProblemCode {
  return PROBLEM_CODES.includes(code as ProblemCode);
}
