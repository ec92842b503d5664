import type { Author } from "../../article/article.ts";

/** Word shows no more of a property, and cuts longer ones when somebody looks at them. */
const LONGEST = 255;

/** The byline in parts, by which its line is read again without guessing; null where it is none or too long. */
export function writeAuthors(byline: readonly Author[]): string | null {
  const parts = byline.map((one) => [
    one.name,
    one.role,
    one.organisation,
    one.handle,
    one.network,
  ]);
  const text = JSON.stringify(parts);
  return byline.length > 0 && text.length <= LONGEST ? text : null;
}

/** Null where the text is none of {@link writeAuthors}'s. */
export function readAuthors(text: string | undefined): Author[] | null {
  const parts = parsed(text);
  if (!Array.isArray(parts) || !parts.every(isAuthor)) return null;
  return parts.map(([name, role, organisation, handle, network]) => ({
    name,
    role,
    organisation,
    handle,
    network,
  }));
}

type Parts = [string, string | null, string | null, string | null, string | null];

function isAuthor(value: unknown): value is Parts {
  if (!Array.isArray(value) || value.length !== 5 || typeof value[0] !== "string") return false;
  return value.every((part) => part === null || typeof part === "string");
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}
