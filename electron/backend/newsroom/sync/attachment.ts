import { HocuspocusProvider } from "@hocuspocus/provider";
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from "y-protocols/awareness";
import * as Y from "yjs";
import type { DraftId } from "../../../../shared/contract/ids.ts";
import { documentOf, fromServer } from "../../../../shared/newsroom/wire.ts";
import { draftKey } from "../../../store/queries/drafts.ts";
import { lastEntry } from "../../../store/queries/journal.ts";
import { sharedDraft } from "../../../store/queries/shared-drafts.ts";
import { caughtUp, loadDraft, type OpenDraft } from "../../drafts/open-drafts.ts";
import { departureAsState, statesIn, updateOf } from "../awareness.ts";
import { Unanswered } from "../server-calls.ts";
import { barrierOver } from "./barrier.ts";
import type { SyncDesk } from "./desk.ts";
import type { Lane } from "./lanes.ts";
import { parsed } from "./link.ts";
import { type Photos, photosOf } from "./photos.ts";
import { writersOf } from "./writers.ts";

/** The server does not take what this desk wrote; its sentence says why. */
export class Refused extends Error {}

/** A draft's document, joined to the server's; of one that the server refuses, that only listens. */
export interface Attachment {
  /** Sends what was written on the desk since, at once. */
  readonly pull: () => Promise<void>;
  /** Resolves once both sides have all of it on their disks. */
  readonly settle: () => Promise<void>;
  /** What a window of this desk says of itself. */
  readonly appear: (update: Uint8Array) => void;
  readonly close: () => void;
}

interface Hears {
  /** Something came from the newsroom and was journaled. */
  readonly taken: () => void;
  /** What this desk's windows say of themselves; null where none has it open. */
  readonly shown: () => Uint8Array | null;
  /** The connection to this document is over; it is to be attached anew. */
  readonly over: (error: Error) => void;
}

/** How long what is typed is gathered: far below what anybody sees. */
const GATHER_MS = 30;
const PATIENCE_MS = 30_000;
/** An answer that does not come for so long is asked for again. */
const AGAIN_MS = 2_000;

/** Rejects with what the server answered, or did not. */
export async function attach(desk: SyncDesk, id: DraftId, hears: Hears): Promise<Attachment> {
  const writers = writersOf(desk, id);
  const listens = isRefused(desk, id);
  if (!listens) await writers.tell();
  const photos = photosOf(desk);
  return new DraftAttachment(desk, id, { writers, photos, hears, listens });
}

function isRefused({ store }: SyncDesk, id: DraftId): boolean {
  const key = draftKey(store, id);
  return key !== null && sharedDraft(store, key).refused !== null;
}

/** The draft as this desk has it; nothing where it is on the server only, or nothing may be sent. */
function ownState({ store }: SyncDesk, id: DraftId, listens: boolean): OpenDraft {
  const key = draftKey(store, id);
  if (listens || key === null || sharedDraft(store, key).isThere) {
    return { key: key ?? 0, doc: new Y.Doc(), seq: 0, articleSchema: 0 };
  }
  return loadDraft(store, id);
}

interface Parts {
  readonly writers: ReturnType<typeof writersOf>;
  readonly photos: Photos;
  readonly hears: Hears;
  readonly listens: boolean;
}

class DraftAttachment implements Attachment {
  readonly #desk: SyncDesk;
  readonly #id: DraftId;
  readonly #parts: Parts;
  readonly #doc: Y.Doc;
  readonly #awareness: Awareness;
  readonly #lane: Lane;
  readonly #provider: HocuspocusProvider;
  readonly #barrier: ReturnType<typeof barrierOver>;
  #draft: OpenDraft;
  #received: Uint8Array[] = [];
  #taking: Promise<void> = Promise.resolve();
  #pulling: Promise<void> = Promise.resolve();
  #hasBegun = false;
  #ended: Error | null = null;
  readonly #waits = new Set<(error: Error | null) => void>();

  constructor(desk: SyncDesk, id: DraftId, parts: Parts) {
    this.#desk = desk;
    this.#id = id;
    this.#parts = parts;
    this.#draft = ownState(desk, id, parts.listens);
    this.#doc = this.#draft.doc;
    this.#awareness = new Awareness(this.#doc);
    // The desk itself has no caret; its windows have.
    this.#awareness.setLocalState(null);
    this.#doc.on("update", (update: Uint8Array, origin: unknown) => {
      if (origin === this.#provider) this.#receive(update);
    });
    this.#awareness.on("update", (changed: Changed, origin: unknown) => {
      if (origin === this.#provider) this.#tellPresence(changed);
    });
    this.#lane = desk.link.enter(id);
    this.#provider = new HocuspocusProvider({
      name: documentOf(id),
      document: this.#doc,
      awareness: this.#awareness,
      websocketProvider: this.#lane.websocket,
      token: desk.link.token,
      flushDelay: GATHER_MS,
      // One that is put aside and taken up again at once would be taken for the same.
      sessionAwareness: true,
      onStateless: ({ payload }) => this.#hear(payload),
      onUnsyncedChanges: () => this.#check(),
      onSynced: () => {
        this.#check();
        const shown = parts.hears.shown();
        if (shown !== null) this.appear(shown);
      },
      onAuthenticationFailed: ({ reason }) => {
        desk.link.forget();
        this.#end(new Unanswered(reason));
      },
      onClose: () => this.#end(new Unanswered("The connection to this draft was closed.")),
    });
    this.#barrier = barrierOver(this.#provider);
    this.#provider.attach();
  }

  pull(): Promise<void> {
    // After the one before, whatever became of it.
    this.#pulling = this.#pulling.catch(() => undefined).then(() => this.#pullNow());
    return this.#pulling;
  }

  async settle(): Promise<void> {
    await this.#inStepInMemory();
    await this.#parts.photos.fetchMissing(this.#doc);
    await this.#taken();
    if (this.#parts.listens) return;
    await this.pull();
    await this.#parts.photos.send(this.#doc);
    const { seq } = this.#draft;
    this.#provider.flushPendingUpdates();
    await this.#inStepInMemory();
    const revision = await this.#barrier.ask();
    const since = this.#desk.now();
    if (seq > 0) await this.#desk.ask("newsroom.stored", { id: this.#id, seq, since, revision });
  }

  /** What is said before the two are in step would not be heard; it is said again once they are. */
  appear(update: Uint8Array): void {
    if (!this.#provider.isSynced) return;
    const states = statesIn(update).map(departureAsState);
    applyAwarenessUpdate(this.#awareness, updateOf(states), "desk");
  }

  close(): void {
    this.#end(new Unanswered("The draft was put aside."));
  }

  /** Everything sent was applied there, and everything there came here. */
  #inStepInMemory(): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const late = setTimeout(() => wake(new Unanswered("The server is too slow.")), PATIENCE_MS);
    // The engine counts answers, and what the server passes over until it comes again has none.
    const again = setInterval(() => {
      if (this.#provider.isAuthenticated) this.#provider.forceSync();
    }, AGAIN_MS);
    const wake = (error: Error | null) => {
      if (error === null && !this.#isInStep()) return;
      clearTimeout(late);
      clearInterval(again);
      this.#waits.delete(wake);
      if (error === null) resolve();
      else reject(error);
    };
    this.#waits.add(wake);
    wake(this.#ended);
    return promise;
  }

  #isInStep(): boolean {
    return (
      this.#provider.isAuthenticated && this.#provider.synced && !this.#provider.hasUnsyncedChanges
    );
  }

  #check(): void {
    for (const wake of this.#waits) wake(null);
  }

  async #pullNow(): Promise<void> {
    if (this.#ended !== null) throw this.#ended;
    if (this.#parts.listens) return;
    const { store } = this.#desk;
    const key = draftKey(store, this.#id);
    if (key === null || (lastEntry(store, key)?.seq ?? 0) <= this.#draft.seq) return;
    // A change must not come before those that it builds on, which go with the first answer.
    if (!this.#hasBegun) await this.#inStepInMemory();
    this.#hasBegun = true;
    await this.#parts.writers.tell();
    // What came from the server meanwhile must stand in the journal before it is read again.
    await this.#taken();
    this.#draft = caughtUp(store, this.#id, { ...this.#draft, key });
  }

  #receive(update: Uint8Array): void {
    this.#received.push(update);
    this.#taking = this.#taking.then(() => this.#take());
    this.#taking.catch((error: unknown) => this.#end(error as Error));
  }

  async #take(): Promise<void> {
    const updates = this.#received.map((update) => this.#lacking(update));
    this.#received = [];
    if (updates.length === 0) return;
    const named = await this.#parts.writers.named(updates);
    const { id, at } = { id: this.#id, at: this.#desk.now() };
    await this.#desk.ask("newsroom.take", { id, updates: named, at });
    this.#parts.hears.taken();
  }

  /** Who only listens is sent all of it, and has most. */
  #lacking(update: Uint8Array): Uint8Array {
    if (!this.#parts.listens) return update;
    const { doc } = loadDraft(this.#desk.store, this.#id);
    return Y.diffUpdate(update, Y.encodeStateVector(doc));
  }

  #taken(): Promise<void> {
    return this.#taking;
  }

  #hear(payload: string): void {
    const { data } = fromServer.safeParse(parsed(payload));
    if (data?.kind === "stored") this.#barrier.answer(data.number, data.revision);
    if (data?.kind !== "refused") return;
    // Who was too fast is as welcome as before in a while.
    this.#end(data.why === "rate" ? new Unanswered(data.sentence) : new Refused(data.sentence));
  }

  #tellPresence({ added, updated, removed }: Changed): void {
    const clients = [...added, ...updated, ...removed];
    const update = encodeAwarenessUpdate(this.#awareness, clients);
    this.#desk.say({ kind: "presence", draft: this.#id, update });
  }

  #end(error: Error): void {
    if (this.#ended !== null) return;
    this.#ended = error;
    this.#barrier.drop(error);
    for (const wake of this.#waits) wake(error);
    this.#provider.destroy();
    this.#lane.leave();
    this.#doc.destroy();
    this.#parts.hears.over(error);
  }
}

interface Changed {
  readonly added: number[];
  readonly updated: number[];
  readonly removed: number[];
}
