import { toSlug } from "../text/slug.ts";

/** Names that Windows keeps for devices, with or without an extension. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A text as a file name that every system takes and no shell or URL has to escape: lower-case
 * Latin letters, digits and hyphens, at most 80 characters. Null where no letter or digit is left,
 * as in a headline in another script.
 */
export function fileName(text: string): string | null {
  const name = toSlug(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  if (name === "") return null;
  return RESERVED.test(name) ? `${name}-file` : name;
}

/** The name, or the first of `name-2`, `name-3` … that is not taken. */
export function unusedName(name: string, isTaken: (candidate: string) => boolean): string {
  if (!isTaken(name)) return name;
  let number = 2;
  while (isTaken(`${name}-${number}`)) number += 1;
  return `${name}-${number}`;
}

/** The file name that a draft asks for, without its extension. */
export function wantedName(draft: {
  readonly slug: string | null;
  readonly headline: string | null;
  readonly id: string;
}): string {
  const named = fileName(draft.slug ?? "") ?? fileName(draft.headline ?? "");
  // The end of an id is random; its beginning is the time, which drafts of one minute share.
  return named ?? `article-${draft.id.slice(-12)}`;
}
