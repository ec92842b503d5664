import { Problem } from "../../../shared/contract/problem.ts";

/** What to tell a person of a file that the system would not hand over. */
export function unreadable(file: string, error: unknown): Problem {
  if (error instanceof Problem) return error;
  return new Problem(
    "FILE_UNREADABLE",
    `“${file}” ${reason(error)}. Nothing was imported from it. ${advice(error)}`,
    { file },
    error,
  );
}

/** Something is there, but nothing that could be an article. */
export function noArticle(file: string, why: string): Problem {
  const sentence = `“${file}” ${why}. Nothing was imported from it. Name a text, Markdown, HTML or Word file, or a ZIP of some.`;
  return new Problem("BAD_FILE", sentence, { file });
}

function reason(error: unknown): string {
  switch (codeOf(error)) {
    case "ENOENT":
    case "ENOTDIR":
      return "is not there";
    case "EACCES":
    case "EPERM":
      return "may not be read by you";
    default:
      return "cannot be read";
  }
}

function advice(error: unknown): string {
  return codeOf(error) === "EACCES" || codeOf(error) === "EPERM"
    ? "Ask for the right to read it, or copy it to a folder of yours."
    : "Check its name and place, then import it again.";
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
