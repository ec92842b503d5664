import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { PHOTO_EXTENSIONS } from "../../../shared/article/asset.ts";
import { refuseHugeFile } from "../../../shared/imports/huge.ts";
import { noArticle, unreadable } from "./unreadable.ts";

/** A file on its way to the desk, under the path by which a text may name it. */
interface Parcel {
  readonly path: string;
  readonly file: File;
}

const PICTURES = new Set([...Object.values(PHOTO_EXTENSIONS), "jpeg", "tiff"]);
const LARGEST_PICTURE = 100 * 1024 * 1024;

/**
 * The file, and where it is Markdown, HTML or ninjs the pictures that it shows from its own folder or below: a
 * text from elsewhere must not be able to fetch pictures from all over the disk.
 */
export async function parcelFor(file: string): Promise<Parcel[]> {
  try {
    const article = await articleAt(file);
    const targets = TARGETS.find(({ name }) => name.test(file))?.find;
    if (targets === undefined) return [article];
    return [article, ...(await picturesOf(file, targets(await article.file.text())))];
  } catch (error) {
    throw unreadable(file, error);
  }
}

async function articleAt(file: string): Promise<Parcel> {
  const { size, ...entry } = await statOf(file);
  if (!entry.isFile) throw noArticle(file, "is no file");
  refuseHugeFile(size, file);
  return parcel(file);
}

async function statOf(file: string): Promise<{ size: number; isFile: boolean }> {
  const entry = await stat(file);
  return { size: entry.size, isFile: entry.isFile() };
}

async function parcel(file: string): Promise<Parcel> {
  return { path: file, file: new File([await readFile(file)], path.basename(file)) };
}

async function picturesOf(file: string, targets: readonly string[]): Promise<Parcel[]> {
  const folder = path.dirname(file);
  const names = new Set(targets.filter(isPicture).map(decoded));
  const inside = [...names].map((name) => path.join(folder, name)).filter(isBelow(folder));
  const found = await Promise.all(inside.map(pictureAt));
  return found.filter((picture) => picture !== null);
}

/** A picture that is not there, or too large for the desk, stays a photo without its file. */
async function pictureAt(file: string): Promise<Parcel | null> {
  const entry = await statOf(file).catch(() => null);
  if (entry === null || !entry.isFile || entry.size > LARGEST_PICTURE) return null;
  return parcel(file);
}

/** Where links and images lead, as Markdown writes it: `](there)` or `](<there>)`. */
function markdownTargets(markdown: string): string[] {
  const links = markdown.matchAll(/\]\(\s*(?:<([^<>\n]{1,1000})>|([^\s()<>]{1,1000}))/g);
  return [...links].map(([, angled, plain]) => angled ?? plain ?? "");
}

/** What HTML names in attributes, without what follows a file's name in an address. */
function htmlTargets(html: string): string[] {
  const values = html.matchAll(
    /(?:src|href|srcset)\s*=\s*(?:"([^"]{1,1000})|'([^']{1,1000})|([^\s"'>]{1,1000}))/gi,
  );
  return [...values]
    .flatMap(([, double, single, bare]) => (double ?? single ?? bare ?? "").split(/,\s+/))
    .map((target) =>
      target
        .trim()
        .replace(/\s.*$|[?#].*$/s, "")
        .replaceAll("&amp;", "&"),
    );
}

/** Every file that a JSON value names, by its path and by its name alone. */
function jsonTargets(json: string): string[] {
  const values = json.matchAll(/"([^"\\]{1,1000}\.[a-z]{3,4})(?:[?#][^"]{0,1000})?"/gi);
  return [...values].flatMap(([, target = ""]) => [target, path.posix.basename(target)]);
}

const TARGETS = [
  { name: /\.(md|markdown)$/i, find: markdownTargets },
  { name: /\.x?html?$/i, find: htmlTargets },
  { name: /\.json$/i, find: jsonTargets },
];

function isPicture(target: string): boolean {
  return PICTURES.has(path.extname(target).slice(1).toLowerCase());
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

function isBelow(folder: string): (file: string) => boolean {
  return (file) => {
    const way = path.relative(folder, file);
    return !way.startsWith("..") && !path.isAbsolute(way);
  };
}
