import { Fragment, type Node, type ResolvedPos, type Schema, Slice } from "@tiptap/pm/model";
import type { NodeJson } from "../../../shared/article/article.ts";
import { Audit } from "../../../shared/imports/audit.ts";
import { oneLine } from "../../../shared/imports/html/one-line.ts";
import type { LeftOut } from "../../../shared/imports/html/pasted/left-out.ts";
import { type PastedPicture, readPasted } from "../../../shared/imports/html/pasted/pasted.ts";
import { isFixed } from "../body-only.ts";
import type { Arrival, ArrivingPicture } from "./arrival.ts";
import { type Clipboard, pictureFiles } from "./picture-files.ts";
import { treeOf } from "./tree-of.ts";

export interface ForeignPaste {
  readonly slice: Slice;
  readonly arrival: Arrival;
}

/** What another program put on the clipboard, as it may stand at a place in an article. */
export function readForeign(
  dom: globalThis.Node,
  clipboard: Clipboard,
  schema: Schema,
  $place: ResolvedPos | undefined,
): ForeignPaste {
  const { blocks, pictures, leftOut, said, changed } = readPasted(treeOf(dom));
  const files = pictureFiles(
    pictures.map(({ source }) => source),
    clipboard,
  );
  const { arriving, missing } = parted(pictures, files);
  const audit = new Audit();
  const placed = fitting(withoutPhotos(blocks, missing), $place, audit);
  const content = Fragment.fromArray(placed.map((block): Node => schema.nodeFromJSON(block)));
  const lost = [...missing].map((): LeftOut => "picture");
  return {
    slice: Slice.maxOpen(content),
    arrival: {
      pictures: arriving,
      leftOut: [...leftOut, ...lost],
      said,
      changed: [...changed, ...audit.notes],
    },
  };
}

function parted(pictures: readonly PastedPicture[], files: readonly (File | null)[]) {
  const arriving: ArrivingPicture[] = [];
  const missing = new Set<string>();
  for (const [at, { block }] of pictures.entries()) {
    const file = files[at];
    if (file) arriving.push({ block, file });
    else missing.add(block);
  }
  return { arriving, missing };
}

/** A photo with words to it stays, its picture still to come. */
function withoutPhotos(blocks: readonly NodeJson[], missing: ReadonlySet<string>): NodeJson[] {
  return blocks.flatMap((block): NodeJson[] => {
    const { attrs = {}, content } = block;
    const isMissing = block.type === "photo" && missing.has(String(attrs.id));
    const isSilent = !content?.length && !attrs.photographer && !attrs.agency;
    if (isMissing && isSilent) return [];
    return content === undefined
      ? [block]
      : [{ ...block, content: withoutPhotos(content, missing) }];
  });
}

/** Captions, cells and the like hold one text: blocks become lines of it. */
function fitting(
  blocks: readonly NodeJson[],
  $place: ResolvedPos | undefined,
  audit: Audit,
): readonly NodeJson[] {
  const parent = $place?.parent;
  if (parent === undefined || !isFixed(parent)) return blocks;
  if (HEAD.has(parent.type.name) && blocks.length > 1) return blocks;
  const words = oneLine(blocks, { audit, photos: [] });
  return HEAD.has(parent.type.name) ? words.map(plain) : words;
}

/** Of more than one block only the first can stand there; the rest goes on below, in the body. */
const HEAD: ReadonlySet<string> = new Set(["headline", "dek"]);

function plain({ marks: _marks, ...words }: NodeJson): NodeJson {
  return words.type === "hardBreak" ? { type: "text", text: " " } : words;
}
