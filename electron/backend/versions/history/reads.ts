import * as Y from "yjs";
import { bodyWords } from "../../../../shared/article/words.ts";
import { REMOTE } from "../../../../shared/article/ydoc/roots.ts";
import { draftsFrom } from "../../../store/queries/bases.ts";
import { pack } from "../../../store/queries/contents.ts";
import { entriesAfter } from "../../../store/queries/journal.ts";
import type { Store } from "../../../store/store.ts";
import { startOf } from "../../drafts/open-drafts.ts";
import type { ReadOps } from "../../threads/thread-desk.ts";
import { baseOf, coverOld, oldBefore } from "./base-of.ts";
import { type OpenChronicle, readOn } from "./chronicles.ts";
import { articleAfter, articleAtTime, momentAt, storyOf } from "./moment-at.ts";
import { timelineOf } from "./timeline-of.ts";

/** So long the thread reads a journal before others may read. */
const AT_ONCE_MS = 40;
/** A journal that is read this quickly is told at once. */
const SHORT = 2000;

export const historyReads = {
  "history.open": ({ store, chronicles }, { draft }) => {
    const open = chronicles.open(draft);
    const unread = open.times.length - open.chronicle.count;
    if (unread <= SHORT) readOn(store, open, AT_ONCE_MS);
    return { ...progressOf(open), timeline: timelineOf(open) };
  },

  "history.readOn": ({ store, chronicles }, { draft }) => {
    const open = chronicles.get(draft);
    const isRead = readOn(store, open, AT_ONCE_MS);
    return { ...progressOf(open), timeline: isRead ? timelineOf(open) : null };
  },

  "history.old": ({ store }, { at }) => draftsFrom(store, oldBefore(at)),
  "history.coverOld": ({ store }, { draft, at }) => coverOld(store, draft, oldBefore(at)),
  "history.baseOf": ({ store }, { draft, at }) => baseOf(store, draft, oldBefore(at)),

  "history.at": ({ store, chronicles }, { draft, place, known }) =>
    momentAt(store, whole(store, chronicles.get(draft)), place, known),

  "history.block": ({ store, chronicles }, { draft, block }) =>
    storyOf(whole(store, chronicles.open(draft)), block),

  "history.articleAt": ({ store, chronicles }, { draft, at }) =>
    articleAtTime(store, whole(store, chronicles.open(draft)), at),

  "history.article": ({ store, chronicles }, { draft, seq }) => {
    const { article } = articleAfter(whole(store, chronicles.get(draft)), seq);
    return { article };
  },

  "history.pack": ({ store, chronicles }, { draft, seq }) => {
    const open = whole(store, chronicles.get(draft));
    const { at, article, place } = articleAfter(open, seq);
    const packed = {
      article: pack(new TextEncoder().encode(JSON.stringify(article))),
      state: pack(stateAt(store, open, place)),
      words: bodyWords(article.body),
      seq,
    };
    return { at, packed };
  },
} satisfies Partial<ReadOps>;

function progressOf({ chronicle, times }: OpenChronicle) {
  return { read: chronicle.count, total: times.length };
}

/** What is left of it is read first. */
function whole(store: Store, open: OpenChronicle): OpenChronicle {
  readOn(store, open, Number.POSITIVE_INFINITY);
  return open;
}

/** The Yjs state that the changes up to a place in time come to. */
function stateAt(store: Store, { draft, chronicle }: OpenChronicle, place: number): Uint8Array {
  const { doc, key, seq } = startOf(store, draft);
  const wanted = new Set<number>();
  for (let at = 0; at <= place; at += 1) wanted.add(chronicle.change(at).seq);
  doc.transact(() => {
    for (const row of entriesAfter(store, key, seq)) {
      if (wanted.has(row.seq)) Y.applyUpdate(doc, row.bytes, REMOTE);
    }
  }, REMOTE);
  return Y.encodeStateAsUpdate(doc);
}
