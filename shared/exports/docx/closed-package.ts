import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { unguarded } from "./guarded.ts";
import type { DocxSetting } from "./setting.ts";

/** What a reader looks for first, and programs that guess a file's type by its beginning. */
const FIRST = ["[Content_Types].xml", "_rels/.rels"];
const PICTURES = "word/media/";
/** What `docx` calls a link, other than by counting: "rId" and 21 characters drawn by lot. */
const LINK = /(?<= (?:r:id|Id)=")rId[\w-]{21}(?=")/g;
/** The package leaves out a style that was none; Word wants it said (CT_RPrChange). */
const NO_STYLE = /(<w:rPrChange [^>]*)\/>/g;
/** The least that a zip can say, in local time, as zips have it. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * The package as `docx` made it, with its pictures put in, and with nothing in it that chance or
 * the clock decided: links are counted, and no file has a time.
 */
export function closedPackage(
  open: Uint8Array,
  pictures: DocxSetting["pictures"],
): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(open);
  const others = Object.keys(parts).filter((path) => !FIRST.includes(path));
  const links = new Map<string, string>();
  const closed: Zippable = {};
  for (const path of [...FIRST, ...others]) {
    const part = parts[path];
    if (part === undefined) continue;
    closed[path] = path.startsWith(PICTURES)
      ? [pictureFor(part, pictures), { level: 0 }]
      : strToU8(settled(strFromU8(part), links));
  }
  return new Uint8Array(zipSync(closed, { mtime: NO_TIME }));
}

function settled(xml: string, links: Map<string, string>): string {
  const counted = xml.replace(LINK, (drawn) => {
    const name = links.get(drawn) ?? `rIdLink${links.size + 1}`;
    links.set(drawn, name);
    return name;
  });
  return unguarded(counted.replace(NO_STYLE, "$1><w:rPr/></w:rPrChange>"));
}

function pictureFor(named: Uint8Array, pictures: DocxSetting["pictures"]): Uint8Array {
  const picture = pictures.get(strFromU8(named));
  if (picture === undefined) throw new RangeError("A picture of the document is not at hand.");
  return picture.bytes;
}
