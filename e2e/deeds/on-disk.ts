import path from "node:path";
import { keyOf, loadDraft } from "../../electron/backend/drafts/open-drafts.ts";
import { openStore } from "../../electron/store/open-store.ts";
import { entriesAfter } from "../../electron/store/queries/journal.ts";
import type { Store } from "../../electron/store/store.ts";
import { plainText } from "../../shared/article/article.ts";
import { readArticle } from "../../shared/article/ydoc/document.ts";
import { draftId } from "../../shared/contract/ids.ts";

/** What the desk's file itself holds, read (or changed) with no host in between. */
export function onDisk<Result>(
  folder: string,
  options: { readonly: boolean },
  work: (store: Store) => Result,
): Result {
  const store = openStore(path.join(folder, "desk.sqlite"), options);
  try {
    return work(store);
  } finally {
    store.close();
  }
}

/** The words of the draft's body, its blocks run together. */
export function bodyOnDisk(folder: string, id: string): string {
  return onDisk(folder, { readonly: true }, (store) => {
    const { body } = readArticle(loadDraft(store, draftId.parse(id)).doc);
    return body.map((block) => plainText(block.content ?? [])).join("");
  });
}

/** The sizes of the draft's rows in the journal, in bytes. */
export function rowsOnDisk(folder: string, id: string): number[] {
  return onDisk(folder, { readonly: true }, (store) =>
    entriesAfter(store, keyOf(store, draftId.parse(id)), 0).map(({ bytes }) => bytes.length),
  );
}
