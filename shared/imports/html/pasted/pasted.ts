import type { ElementContent, Root } from "hast";
import type { NodeJson } from "../../../article/article.ts";
import { Audit, type AuditNote } from "../../audit.ts";
import { adoptCaptions } from "../../story/captions.ts";
import { find, isA } from "../elements.ts";
import { flow } from "../flow.ts";
import type { Reading } from "../reading.ts";
import { LeftBehind, type LeftWords } from "./left-behind.ts";
import { type LeftOut, OF_AUDIT } from "./left-out.ts";
import { withLevelLists } from "./level-lists.ts";
import { noteLooksLost } from "./looks-lost.ts";
import { withoutNoise } from "./office-noise.ts";
import { indexOf, type PictureSource, withPictures } from "./pictures.ts";
import { withShownStyles } from "./shown-styles.ts";
import { withWordLists } from "./word-lists.ts";

/** A picture on its way in: the photo block with the id `block` is to show what `source` holds. */
export interface PastedPicture {
  readonly block: string;
  readonly source: PictureSource;
}

/** What the HTML of a clipboard holds for an article. */
export interface Pasted {
  readonly blocks: NodeJson[];
  readonly pictures: readonly PastedPicture[];
  readonly leftOut: readonly LeftOut[];
  /** Those that have words, or a place in the text. */
  readonly said: readonly LeftWords[];
  /** What stands in the article in another way than on the clipboard. */
  readonly changed: readonly AuditNote[];
}

/**
 * Reads HTML as programs put it on the clipboard: lists of Word and Google Docs as lists, styles as
 * marks, without what they write for themselves. Nothing of it runs, and nothing is asked for.
 */
export function readPasted(page: Root): Pasted {
  const left = new LeftBehind();
  const reading: Reading = { audit: new Audit(), photos: [] };
  const lists = withLevelLists(withWordLists(withoutNoise(page, left), reading.audit));
  const { tree, sources } = withPictures(lists, left);
  noteLooksLost(tree, reading.audit);
  const blocks = adoptCaptions(flow(contentOf(withShownStyles(tree)), reading), reading.audit);
  const pictures = reading.photos.flatMap(({ path, block }): PastedPicture[] => {
    const source = sources[indexOf(path)];
    return source === undefined ? [] : [{ block, source }];
  });
  for (let lost = pictures.length; lost < sources.length; lost += 1) left.note("picture");
  const changed: AuditNote[] = [];
  for (const note of reading.audit.notes) {
    const lost = OF_AUDIT[note.kind];
    if (lost === undefined) changed.push(note);
    else left.noteAt(lost, note.words, note.near);
  }
  return { blocks, pictures, leftOut: left.kinds, said: left.said, changed };
}

function contentOf(tree: Root): ElementContent[] {
  return find(tree, (one) => isA(one, "body"))?.children ?? (tree.children as ElementContent[]);
}
