import * as Y from "yjs";

/**
 * The shared roots of a draft's Yjs document.
 * `body` holds headline, dek and blocks; `meta` the fields, one key a scalar; `byline` and `tags`
 * are maps inside it, so that two people adding a name or a tag both keep theirs; `assets` carries
 * each photo's credit and how it is framed, by hash; `comments` holds threads by id (`comments.ts`),
 * `quotes` what was checked of quotations (`quote-ledger.ts`), `notes` the newsroom's notes as one text,
 * `dismissed` what checks of words say and somebody lets stand (`dismissed.ts`), `names` the words that are
 * spelt right in this article (`names.ts`). Absent is empty.
 */
const BODY = "body";
const META = "meta";
const ASSETS = "assets";
const COMMENTS = "comments";
const QUOTES = "quotes";
const DISMISSED = "dismissed";
const NAMES = "names";

export const bodyOf = (doc: Y.Doc): Y.XmlFragment => doc.getXmlFragment(BODY);
export const metaOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap(META);
export const assetsOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap(ASSETS);
export const commentsOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap(COMMENTS);
export const quotesOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap(QUOTES);
export const dismissedOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap(DISMISSED);
export const namesOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap(NAMES);

/** Origin of changes that a person makes outside the text: tracked by undo like typing. */
export const PERSON = "person";
/** Origin of what is taken along with a photo, such as its credit: true without it, so no step of undo. */
export const TAKEN = "taken";
/** Origin of changes that arrive from the journal or another window: never undone here. */
export const REMOTE = "remote";

/** A new document holding `state`, an encoded Yjs update. Throws where it cannot be read whole. */
export function loadDoc(state: Uint8Array): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, state, REMOTE);
  assertComplete(doc);
  return doc;
}

/** A document with pending parts lacks updates it builds on; showing it would show a wrong text. */
function assertComplete(doc: Y.Doc): void {
  if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) {
    throw new RangeError("The draft's journal lacks changes that later ones build on.");
  }
}
