import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { noArticle, unreadable } from "./unreadable.ts";

export interface Found {
  /** Paths as they were written, or below a folder that was. */
  readonly files: string[];
  readonly failed: { file: string; error: string }[];
}

const HTML = [".html", ".htm", ".xhtml"];
const WORD = [".docx", ".docm", ".dotx", ".dotm"];
const ARTICLES = new Set([".txt", ".text", ".md", ".markdown", ".stet", ...WORD, ...HTML]);

/**
 * The files that `places` name: each file as it is, and the texts and bundles anywhere below a folder. Hidden
 * entries and links to folders are passed over, so that no walk leaves its folder or runs in rings.
 */
export async function filesToImport(places: readonly string[]): Promise<Found> {
  const found: Found = { files: [], failed: [] };
  for (const place of places) {
    try {
      found.files.push(...(await filesAt(place)));
    } catch (error) {
      found.failed.push({ file: place, error: unreadable(place, error).message });
    }
  }
  return found;
}

async function filesAt(place: string): Promise<string[]> {
  const entry = await stat(place);
  if (entry.isFile()) return [place];
  if (!entry.isDirectory()) throw noArticle(place, "is neither a file nor a folder");
  const files = await filesBelow(place);
  if (files.length === 0)
    throw noArticle(place, "holds no text, Markdown, HTML, Word or .stet file");
  return files;
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const shown = entries
    .filter(({ name }) => !isPassedOver(name))
    .sort((a, b) => a.name.localeCompare(b.name));
  const pages = new Set(shown.filter(isPage).map(({ name }) => `${path.parse(name).name}_files`));
  const own = shown.filter((entry) => !(entry.isDirectory() && pages.has(entry.name)));
  const files = await Promise.all(own.map((entry) => filesOf(folder, entry)));
  return files.flat();
}

/** Hidden, or what Word leaves beside a file that it has open. */
function isPassedOver(name: string): boolean {
  return name.startsWith(".") || name.startsWith("~$");
}

/** Browsers save `page.html` with a folder `page_files`, whose frames are no articles. */
function isPage({ name }: Dirent): boolean {
  return HTML.includes(path.extname(name).toLowerCase());
}

async function filesOf(folder: string, entry: Dirent): Promise<string[]> {
  const place = path.join(folder, entry.name);
  if (entry.isDirectory()) return filesBelow(place);
  const isArticle = ARTICLES.has(path.extname(entry.name).toLowerCase());
  return isArticle && entry.isFile() ? [place] : [];
}
