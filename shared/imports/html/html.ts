import { Audit } from "../audit.ts";
import type { Imported } from "../import-result.ts";
import { importForeign } from "./foreign/foreign.ts";
import { importOwn, ownArticle } from "./own/own.ts";
import { parseHtml } from "./parser.ts";
import type { Reading } from "./reading.ts";

/**
 * HTML as an article: Stet's own (`docs/html.md`) exactly as it was exported, any other page as its
 * story, a fragment as all that it holds. What is left out is counted in the audit. Nothing of the
 * file runs, and nothing that it names is fetched. `isPage` says that only its story is meant.
 * @throws Problem BAD_FILE where the file is built to overwhelm its reader, or from a newer Stet
 */
export function importHtml(text: string, isPage: boolean = IS_PAGE.test(text)): Imported {
  const tree = parseHtml(text);
  const reading: Reading = { audit: new Audit(), photos: [] };
  const own = ownArticle(tree);
  if (own !== null) return importOwn(own, reading);
  return importForeign(tree, isPage, reading);
}

/** A fragment has none of the elements that hold a page together. */
const IS_PAGE = /<(?:!doctype|html|head|body)\b/i;
