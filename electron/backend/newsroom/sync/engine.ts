import type { DraftId } from "../../../../shared/contract/ids.ts";
import { draftKey } from "../../../store/queries/drafts.ts";
import { lastEntry } from "../../../store/queries/journal.ts";
import type { JoinedNewsroom } from "../../../store/queries/newsroom.ts";
import { draftsThere, sharedDraft, waitingDrafts } from "../../../store/queries/shared-drafts.ts";
import { ServerRefusal, serverCalls, Unanswered } from "../server-calls.ts";
import { type SignedIn, SignedOut } from "../session.ts";
import { type Attachment, attach, Refused } from "./attachment.ts";
import { countsOver } from "./counts.ts";
import type { SyncDesk } from "./desk.ts";
import { openLink } from "./link.ts";
import { readList } from "./list.ts";
import { createQueue } from "./queue.ts";
import { createShown } from "./shown.ts";
import { syncVersions } from "./versions.ts";

/** All drafts of a desk and its newsroom, kept in step in the background. */
export interface Engine {
  /** `isTheirs`: by what the newsroom sent. */
  readonly changed: (draft: DraftId, isTheirs: boolean) => void;
  readonly open: (drafts: readonly DraftId[]) => void;
  readonly appear: (draft: DraftId, update: Uint8Array) => void;
  /** Rejects where it cannot be had now. */
  readonly fetch: (draft: DraftId) => Promise<void>;
  readonly retry: (draft: DraftId | null) => Promise<void>;
  readonly keepAll: (on: boolean) => void;
  readonly end: () => Promise<void>;
}

/** After the last key of a window, the server is asked whether it has stored all. */
const PAUSE_MS = 600;
/** After what others wrote there is no hurry: whoever wrote it asks. */
const OTHERS_PAUSE_MS = 3_000;
/** How long somebody waits for a connection that is just being made. */
const CONNECTING_MS = 8_000;

export function startEngine(
  given: Omit<SyncDesk, "link" | "server" | "newsroom">,
  joined: JoinedNewsroom,
  session: SignedIn,
): Engine {
  const { store, ask, say, now } = given;
  const attached = new Map<DraftId, Attachment>();
  const coming = new Map<DraftId, Promise<Attachment>>();
  const shown = createShown();
  let open: ReadonlySet<DraftId> = new Set();
  let keepsAll = joined.keepsAll;
  let isSignedOut = false;
  const waiting = new Set<DraftId>(waitingDrafts(store).map(({ id }) => id));
  const counts = countsOver(store, waiting, say);
  const onlineNow = new Set<() => void>();

  const server = serverCalls(joined.address, session);
  const link = openLink(
    { address: joined.address, session, server },
    {
      online: () => void online(),
      offline: () => {
        const since = now();
        void ask("newsroom.change", { offlineSince: since });
        say({ kind: "link", link: { kind: "offline", since, sentence: null } });
        queue.rest();
      },
      signedOut,
      listed: () => list.soon(),
    },
  );
  const desk: SyncDesk = { ...given, link, server, newsroom: joined.id };
  const queue = createQueue({ mayRun: link.isOnline, run: sync, failed });
  const list = readList(
    desk,
    (changed) => {
      for (const id of changed) {
        if (!isRefused(id)) waiting.add(id);
        queue.add(id);
      }
      if (keepsAll) for (const id of draftsThere(store)) queue.add(id);
      counts.tell();
    },
    signedOutBy,
  );

  async function online() {
    const since = now();
    await ask("newsroom.change", { offlineSince: null });
    say({ kind: "link", link: { kind: "online", since } });
    for (const wake of onlineNow) wake();
    for (const id of open) queue.first(id);
    for (const id of waiting) queue.add(id);
    queue.pump();
    list.soon();
  }

  function signedOut(sentence: string) {
    if (isSignedOut) return;
    isSignedOut = true;
    void ask("newsroom.change", { signedOut: sentence, renewal: null });
    say({ kind: "link", link: { kind: "signedOut", sentence } });
    queue.rest();
    link.disconnect();
  }

  function signedOutBy(error: unknown): boolean {
    if (error instanceof SignedOut) signedOut(error.message);
    return error instanceof SignedOut;
  }

  async function attachmentOf(id: DraftId): Promise<Attachment> {
    const known = attached.get(id) ?? coming.get(id);
    if (known !== undefined) return known;
    let isOver = false;
    const making = attach(desk, id, {
      taken: () => {
        if (open.has(id)) queue.later(id, OTHERS_PAUSE_MS);
      },
      shown: () => shown.of(id),
      over: (error) => {
        isOver = true;
        attached.delete(id);
        if (error instanceof Refused) void refuse(id, error.message);
        else if (open.has(id) || waiting.has(id)) queue.later(id, PAUSE_MS);
      },
    });
    coming.set(id, making);
    try {
      const attachment = await making;
      if (!isOver) attached.set(id, attachment);
      return attachment;
    } finally {
      coming.delete(id);
    }
  }

  /** Brings one draft in step. */
  async function sync(id: DraftId): Promise<void> {
    try {
      const attachment = await attachmentOf(id);
      await attachment.settle();
      if (isRefused(id)) return;
      await syncVersions(desk, id);
      if (isStored(id)) waiting.delete(id);
      else queue.later(id, PAUSE_MS);
      counts.tell();
    } finally {
      if (!open.has(id)) attached.get(id)?.close();
    }
  }

  function isStored(id: DraftId): boolean {
    const key = draftKey(store, id);
    return key !== null && sharedDraft(store, key).seq >= (lastEntry(store, key)?.seq ?? 0);
  }

  function isRefused(id: DraftId): boolean {
    const key = draftKey(store, id);
    return key !== null && sharedDraft(store, key).refused !== null;
  }

  /** Nothing of it is sent any more; what others write in it still comes. */
  async function refuse(id: DraftId, sentence: string) {
    waiting.delete(id);
    queue.drop(id);
    await ask("newsroom.refuse", { id, sentence });
    // What would send it once more gives way to one that only listens.
    attached.get(id)?.close();
    queue.add(id);
    counts.tell();
  }

  /** True where it is to be tried again in a while. */
  function failed(id: DraftId, error: unknown): boolean {
    if (signedOutBy(error)) return false;
    if (error instanceof Refused || (error instanceof ServerRefusal && error.code === "role")) {
      void refuse(id, error.message);
      return false;
    }
    return waiting.has(id) || open.has(id) || error instanceof Unanswered;
  }

  async function untilOnline(): Promise<void> {
    if (link.isOnline()) return;
    link.kick();
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    onlineNow.add(resolve);
    const late = setTimeout(
      () => reject(new Unanswered("The server did not answer.")),
      CONNECTING_MS,
    );
    try {
      await promise;
    } finally {
      clearTimeout(late);
      onlineNow.delete(resolve);
    }
  }

  counts.tell();
  return {
    changed: (id, isTheirs) => {
      if (isRefused(id)) return;
      waiting.add(id);
      counts.tell();
      // What fetches it looks at its end whether anything is left.
      if (isTheirs && queue.isRunning(id)) return;
      const attachment = attached.get(id);
      if (attachment === undefined) queue.first(id);
      else {
        attachment.pull().catch(() => undefined);
        queue.later(id, PAUSE_MS);
      }
    },
    open: (drafts) => {
      const before = open;
      open = new Set(drafts);
      for (const id of open) if (!before.has(id)) queue.first(id);
      for (const id of before) if (!open.has(id) && !queue.has(id)) attached.get(id)?.close();
    },
    appear: (id, update) => {
      shown.note(id, update);
      attached.get(id)?.appear(update);
    },
    fetch: async (id) => {
      await untilOnline();
      await queue.now(id);
    },
    retry: async (id) => {
      const again = await ask("newsroom.refuse", { id, sentence: null });
      for (const one of again) attached.get(one)?.close();
      for (const { id: one } of waitingDrafts(store)) waiting.add(one);
      await untilOnline();
      if (id === null) await list.now();
      else queue.first(id);
      for (const one of [...again, ...waiting]) queue.add(one);
      counts.tellNow();
    },
    keepAll: (on) => {
      keepsAll = on;
      if (on) for (const id of draftsThere(store)) queue.add(id);
    },
    end: async () => {
      queue.rest();
      list.end();
      counts.end();
      for (const attachment of [...attached.values()]) attachment.close();
      link.close();
      await queue.idle();
    },
  };
}
