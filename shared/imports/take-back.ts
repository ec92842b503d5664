import type * as Y from "yjs";
import { type NodeJson, plainText } from "../article/article.ts";
import { readArticle } from "../article/ydoc/document.ts";
import { editBody } from "../article/ydoc/edit-body.ts";
import { PERSON } from "../article/ydoc/roots.ts";
import type { AuditKind } from "./audit-kinds.ts";
import type { AuditPlace } from "./places.ts";

/** Makes of a block what its words were in the file; null where it is something else by now. */
type TakeBack = (block: NodeJson, words: string) => NodeJson | null;

const TAKE_BACK: Partial<Readonly<Record<AuditKind, TakeBack>>> = {
  relatedLine: (block, words) =>
    block.type === "relatedLink"
      ? {
          type: "paragraph",
          attrs: { id: block.attrs?.id },
          content: [{ type: "text", text: words }],
        }
      : null,
  creditLine: (block, words) => (block.type === "photo" ? withoutCredit(block, words) : null),
};

function withoutCredit(photo: NodeJson, words: string): NodeJson {
  const none = { photographer: null, agency: null, creditPattern: null };
  const caption = photo.content ?? [];
  const text = plainText(caption) === "" ? words : ` ${words}`;
  return {
    ...photo,
    attrs: { ...photo.attrs, ...none },
    content: [...caption, { type: "text", text }],
  };
}

/** Whether an import's changes of this kind can be taken back in a draft. */
export function canTakeBack(kind: string): boolean {
  return Object.hasOwn(TAKE_BACK, kind);
}

/**
 * Takes an import's changes of one kind back in a draft's document, in one transaction: the words stand again
 * as the file had them. Answers how many were; one whose block is gone or another by now is left alone.
 */
export function takeBack(doc: Y.Doc, kind: string, places: readonly AuditPlace[]): number {
  const change = TAKE_BACK[kind as AuditKind];
  if (change === undefined) throw new RangeError(`${kind} cannot be taken back.`);
  let count = 0;
  doc.transact(() => {
    for (const { block, words } of places) {
      if (block === null || words === null) continue;
      const body = readArticle(doc).body;
      const at = body.findIndex(({ attrs }) => attrs?.id === block);
      const stands = body[at];
      const put = stands === undefined ? null : change(stands, words);
      if (put === null) continue;
      editBody(doc, { out: at, put: { at, block: put } });
      count += 1;
    }
  }, PERSON);
  return count;
}
