import { WORD_NAME, ZIP_NAME } from "./huge.ts";

const TEXT = /\.(?:txt|text|md|markdown|x?html?|json|stet)$/i;
const PICTURE = /\.(?:jpe?g|png|webp|gif|avif|tiff?|svg|hei[cf])$/i;
/** Articles by other programs that Stet does not read: passed over silently they would be lost. */
const UNREAD = /\.(?:doc|odt|rtf|pages)$/i;

/**
 * Whether a file is a text by its name, or holds some, or would hold one if Stet could read it. JSON may be a news
 * item: `isOtherJson` tells by its beginning.
 */
export function isArticleName(name: string): boolean {
  return [TEXT, WORD_NAME, ZIP_NAME, UNREAD].some((one) => one.test(name));
}

export function isPictureName(name: string): boolean {
  return PICTURE.test(name);
}

/** Hidden (but a way up is no name), what Word leaves beside a file that it has open, and what a Mac packs beside files. */
export function isPassedOver(name: string): boolean {
  return /^(?:\.(?!\.$)|~\$|__MACOSX$)/.test(name);
}

/**
 * Of the files of one folder or ZIP, by their paths in it, those that an import has a use for. Browsers
 * save `page.html` with a folder `page_files`, whose pictures are the page's and whose frames are no articles.
 */
export function wanted(paths: readonly string[]): string[] {
  const all = new Set(paths.map((path) => path.replace(/\.(?:x?html?)$/i, ".html")));
  return paths.filter((path) => {
    const parts = path.split("/");
    const name = parts.at(-1) ?? "";
    if (parts.some(isPassedOver)) return false;
    return isPictureName(name) || (isArticleName(name) && !isFrame(parts, all));
  });
}

function isFrame(parts: readonly string[], all: ReadonlySet<string>): boolean {
  return parts.slice(0, -1).some((part, at) => {
    const page = part.endsWith("_files") ? `${part.slice(0, -"_files".length)}.html` : null;
    return page !== null && all.has([...parts.slice(0, at), page].join("/"));
  });
}
