import { createHash } from "node:crypto";
import * as Y from "yjs";
import type { Documents, Fold, Folded, ListedRow } from "../../store/newsroom/documents.ts";
import { errorName, type Log } from "../log.ts";
import { inBatches } from "./batches.ts";
import { listRow } from "./list-row.ts";

/** Origin of what this process reads from the database: it is stored already. */
export const STORED = { source: "redis" } as const;
const TRIES = 8;
/** Each is read whole, so that between two commits whoever types is heard. */
const FOLDED_TOGETHER = 8;

/** A draft's document that is open in this process, and what of it the disk lacks. */
interface Open {
  readonly doc: Y.Doc;
  /** Of the stored state that `doc` holds all of. */
  stamp: number;
  /** Tails that `doc` holds all of. */
  tails: number[];
  /** Came in, and is not on the disk. */
  loose: Uint8Array[];
  createdAt: string;
  updatedAt: string;
  person: string | null;
  /** Appends that are under way. */
  readonly running: Set<Promise<void>>;
}

export interface Keeper {
  /** Brings what is stored into a new document. */
  load(draft: string, doc: Y.Doc): Promise<void>;
  /** A change that was applied; by whom, where a desk made it. */
  changed(doc: Y.Doc, update: Uint8Array, person: string | null): void;
  /** Resolves, once all that came in until now is on the disk, with what `revisionOf` says of it. */
  secure(draft: string, doc: Y.Doc): Promise<string>;
  /** Writes the whole document in place of its parts, and its line of the list. */
  fold(draft: string, doc: Y.Doc): Promise<void>;
  /** Whether parts of it wait to be folded, because a server died. */
  isUnfolded(doc: Y.Doc): boolean;
  /** Folds what a server left that died. */
  foldLeft(): Promise<void>;
  /** Whether the newsroom has nothing of this draft yet. */
  isNew(doc: Y.Doc): boolean;
}

interface Deps {
  readonly documents: Documents;
  readonly clock: () => Date;
  readonly log: Log;
  /** A draft's line of the list is new. */
  readonly onListed: (cursor: number) => void;
}

export function createKeeper({ documents, clock, log, onListed }: Deps): Keeper {
  const open = new WeakMap<Y.Doc, Open>();
  const append = inBatches({ most: Number.POSITIVE_INFINITY, work: documents.append });
  // One commit at a time: many at once would wait for each other, and what is to be appended for them.
  const foldNow = inBatches({
    most: FOLDED_TOGETHER,
    work: (asked: readonly Folding[]) => foldTogether(asked),
  });

  const openOf = (doc: Y.Doc): Open => {
    const known = open.get(doc);
    if (known === undefined) throw new RangeError("This document was never loaded.");
    return known;
  };

  /** Takes in what others have stored since. */
  const catchUp = async (draft: string, one: Open) => {
    const stored = await documents.read(draft);
    const parts = [stored.state, ...stored.tails.map(({ bytes }) => bytes)];
    for (const part of parts) if (part !== null) Y.applyUpdate(one.doc, part, STORED);
    one.stamp = stored.stamp;
    one.tails = [...new Set([...one.tails, ...stored.tails.map(({ seq }) => seq)])];
  };

  const secure = async (draft: string, doc: Y.Doc) => {
    const one = openOf(doc);
    const revision = revisionOf(doc);
    if (one.loose.length > 0) startAppend(draft, one);
    await Promise.all(one.running);
    return revision;
  };

  const startAppend = (draft: string, one: Open) => {
    const loose = one.loose;
    one.loose = [];
    const [only] = loose;
    const bytes = loose.length === 1 && only ? only : Y.mergeUpdates(loose);
    const running = append({ draft, bytes })
      .then(
        (seq) => {
          one.tails.push(seq);
        },
        (error) => {
          one.loose.unshift(...loose);
          throw error;
        },
      )
      .finally(() => one.running.delete(running));
    one.running.add(running);
  };

  /** As they are when it is their turn. What they hold counts as stored only after the commit. */
  const foldTogether = async (asked: readonly Folding[]): Promise<boolean[]> => {
    const prepared = asked.map(({ draft, one }) => ({
      one,
      held: [...one.loose],
      ...foldOf(draft, one),
    }));
    const folded = await documents.fold(prepared.map(({ fold }) => fold));
    const done = prepared.map(({ one, held, fold }, at) =>
      settle(one, { held, fold }, folded[at] ?? { kind: "lost" }),
    );
    const cursors = folded.flatMap((each) => (each.kind === "folded" ? [each.revision] : []));
    if (cursors.length > 0) onListed(Math.max(...cursors));
    return done;
  };

  const fold = async (draft: string, doc: Y.Doc) => {
    const one = openOf(doc);
    for (let at = 0; at < TRIES; at += 1) {
      if (await foldNow({ draft, one })) return;
      await catchUp(draft, one);
    }
    // All of it is on the disk as tails; the next fold takes them in.
    await secure(draft, doc);
    log("warn", "document.fold-postponed", { draft });
  };

  const load = async (draft: string, doc: Y.Doc) => {
    const now = clock().toISOString();
    const one: Open = {
      ...{
        doc,
        stamp: 0,
        tails: [],
        loose: [],
        createdAt: begunAt(draft) ?? now,
        updatedAt: now,
      },
      ...{ person: null, running: new Set<Promise<void>>() },
    };
    open.set(doc, one);
    await catchUp(draft, one);
    const listed = await documents.listed(draft);
    if (listed !== null) Object.assign(one, whenOf(listed));
  };

  return {
    load,
    foldLeft: async () => {
      for (const draft of await documents.unfolded()) {
        const doc = new Y.Doc();
        await load(draft, doc);
        await fold(draft, doc);
        doc.destroy();
      }
    },
    changed: (doc, update, person) => {
      const one = openOf(doc);
      one.loose.push(update);
      one.updatedAt = clock().toISOString();
      one.person = person ?? one.person;
    },
    secure: async (draft, doc) => {
      try {
        return await secure(draft, doc);
      } catch (error) {
        log("error", "document.not-stored", { draft, error: errorName(error) });
        throw error;
      }
    },
    fold,
    isUnfolded: (doc) => openOf(doc).tails.length > 0,
    isNew: (doc) => {
      const one = openOf(doc);
      return one.stamp === 0 && one.tails.length === 0 && doc.store.clients.size === 0;
    },
  };
}

interface Folding {
  readonly draft: string;
  readonly one: Open;
}

function foldOf(draft: string, { doc, stamp, tails, createdAt, updatedAt, person }: Open) {
  const written = { createdAt, updatedAt, person, revision: revisionOf(doc) };
  const listed = listRow(draft, doc, written);
  const fold: Fold = { draft, stamp, listed, tails: [...tails], state: Y.encodeStateAsUpdate(doc) };
  return { fold };
}

interface Held {
  /** What was loose and is in the state. */
  readonly held: readonly Uint8Array[];
  readonly fold: Fold;
}

/** Whether all that it held is stored. */
function settle(one: Open, { held, fold }: Held, folded: Folded): boolean {
  if (folded.kind === "lost") return false;
  one.stamp = folded.kind === "same" ? folded.stamp : fold.stamp + 1;
  one.tails = one.tails.filter((seq) => !fold.tails.includes(seq));
  one.loose = one.loose.filter((update) => !held.includes(update));
  return true;
}

/** Which state of a document it is: the same wherever the same was written and deleted. */
function revisionOf(doc: Y.Doc): string {
  const sum = createHash("sha256").update(Y.encodeSnapshot(Y.snapshot(doc)));
  const { pendingStructs, pendingDs } = doc.store;
  for (const waiting of [pendingStructs?.update, pendingDs]) if (waiting) sum.update(waiting);
  return sum.digest("base64url").slice(0, 22);
}

const whenOf = ({ createdAt, updatedAt, person }: ListedRow) => ({ createdAt, updatedAt, person });

/** Ids of drafts are UUIDv7, which begin with the time at which they were made. */
function begunAt(draft: string): string | null {
  if (draft[14] !== "7") return null;
  return new Date(Number.parseInt(draft.slice(0, 8) + draft.slice(9, 13), 16)).toISOString();
}
