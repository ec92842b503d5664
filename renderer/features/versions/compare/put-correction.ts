import { newBlockId } from "../../../../shared/article/block-id.ts";
import { readArticle } from "../../../../shared/article/ydoc/document.ts";
import { editBody } from "../../../../shared/article/ydoc/edit-body.ts";
import { PERSON } from "../../../../shared/article/ydoc/roots.ts";
import type { DraftSession } from "../../../bridge/session.ts";
import { fromFieldValue, toFieldValue } from "../../../ui/date-time.ts";

/** Where readers find the note. */
export type NotePlace = "start" | "end";

/** Puts a correction into the article, with the time; undo takes it out in one step. */
export function putCorrection(
  { doc, undo }: Pick<DraftSession, "doc" | "undo">,
  text: string,
  place: NotePlace,
): void {
  const at = fromFieldValue(toFieldValue(new Date().toISOString())) ?? null;
  const block = {
    type: "readerNote",
    attrs: { id: newBlockId(), kind: "correction", at },
    content: [{ type: "text", text }],
  };
  undo.stopCapturing();
  doc.transact(() => {
    const end = readArticle(doc).body.length;
    editBody(doc, { out: null, put: { at: place === "start" ? 0 : end, block } });
  }, PERSON);
  undo.stopCapturing();
}
