import { Database } from "@hocuspocus/extension-database";
import { type Document, type Extension, Hocuspocus } from "@hocuspocus/server";
import type { z } from "zod";
import { draftOf, fromDesk, LIST_DOCUMENT } from "../../../shared/newsroom/wire.ts";
import { errorName, type Log } from "../log.ts";
import type { Seat } from "../sessions/seats.ts";
import { type SyncConnection, type SyncContext, tell } from "./context.ts";
import { type Keeper, STORED } from "./keeper.ts";

/** A document is written whole so long after its last change, and this often at least. */
const FOLD_AFTER_MS = 2_000;
const FOLD_AT_LEAST_MS = 10_000;
/** The database did not answer: the document stays in memory until it does. */
const AGAIN_MS = 5_000;
/** Nothing came from a desk for so long: its awareness alone would be heard twice in it. */
const SILENT_MS = 60_000;

/** What a document's connection is closed with. The desk opens it again, or asks its person. */
const AGAIN = { code: 4205, reason: "again" };
const SIGNED_OUT = { code: 4401, reason: "signed-out" };
const NOT_STORED = { code: 4503, reason: "not-stored" };

export interface SyncServer {
  readonly engine: Hocuspocus<SyncContext>;
  /** Closes what this desk has open: for good where its seat is over, else to be opened again. */
  dismiss(seat: Seat): void;
  /** Tells every desk of this process that the list moved. */
  tellListed(cursor: string): void;
  /** Admits nobody, puts everything on the disk, hangs up, and lets go of every document. */
  close(hangUp: () => void): Promise<void>;
}

interface Deps {
  readonly keeper: Keeper;
  readonly log: Log;
  readonly extensions: readonly Extension[];
  readonly onStored: (ms: number) => void;
}

export function createSyncServer({ keeper, log, extensions, onStored }: Deps): SyncServer {
  const engine: Hocuspocus<SyncContext> = new Hocuspocus<SyncContext>({
    quiet: true,
    timeout: SILENT_MS,
    debounce: FOLD_AFTER_MS,
    maxDebounce: FOLD_AT_LEAST_MS,
    extensions: [...extensions, database(), rules()] as Extension[],
  });

  function database(): Extension {
    return new Database({
      fetch: async ({ documentName, document }) => {
        const draft = draftOf(documentName);
        if (draft !== null) await keeper.load(draft, document);
        return null;
      },
      store: async (payload) => {
        const draft = draftOf(payload.documentName);
        if (draft === null) return;
        try {
          await keeper.fold(draft, payload.document);
        } catch (error) {
          log("error", "document.not-folded", { draft, error: errorName(error) });
          const again = () => engine.storeDocumentHooks(payload.document, payload);
          setTimeout(again, AGAIN_MS).unref();
          throw new NotStored();
        }
      },
    });
  }

  function rules(): Extension {
    return {
      connected: async ({ connection, documentName }) => {
        // It was let go of in the same moment: what came in would be seen by nobody.
        if (engine.documents.get(documentName) !== connection.document) {
          connection.close(AGAIN);
        }
      },
      afterLoadDocument: async ({ document, documentName, context }) => {
        if (draftOf(documentName) !== null && keeper.isUnfolded(document)) {
          foldSoon(document, context as SyncContext);
        }
      },
      onChange: async ({ document, documentName, update, transactionOrigin, context }) => {
        if (draftOf(documentName) === null || transactionOrigin === STORED) return;
        keeper.changed(
          document,
          update,
          (context as Partial<SyncContext> | undefined)?.seat?.member.name ?? null,
        );
      },
      onStateless: async ({ connection, document, documentName, payload }) => {
        const asked = read(payload);
        const draft = draftOf(documentName);
        if (asked === null || draft === null) return;
        await answerStored(connection as SyncConnection, document, draft, asked.number);
      },
      beforeUnloadDocument: async ({ documentName }) => {
        const draft = draftOf(documentName);
        const document = engine.documents.get(documentName);
        if (draft !== null && document !== undefined) await keeper.secure(draft, document);
      },
    };
  }

  function foldSoon(document: Document, lastContext: SyncContext): void {
    void engine.storeDocumentHooks(document, {
      instance: engine,
      clientsCount: document.getConnectionsCount(),
      document,
      lastContext,
      lastTransactionOrigin: STORED,
      documentName: document.name,
    });
  }

  async function answerStored(
    connection: SyncConnection,
    document: Document,
    draft: string,
    number: number,
  ): Promise<void> {
    if (connection.context.isRefused) return;
    try {
      const begun = performance.now();
      const revision = await keeper.secure(draft, document);
      onStored(performance.now() - begun);
      // A desk that hears of this revision has all of it.
      document.flush();
      tell(connection, { kind: "stored", number, revision });
    } catch {
      // Nothing is said of it, so the desk keeps what it has and asks again.
      connection.close(NOT_STORED);
    }
  }

  return {
    engine,
    dismiss: (seat) => {
      for (const connection of connectionsOf(engine)) {
        if (connection.context.seat !== seat) continue;
        connection.context.isRefused = true;
        connection.readOnly = true;
        // With the list its session begins anew, which tells the desk what it may do from now on.
        const isList = connection.document.name === LIST_DOCUMENT;
        connection.close(seat.isOver || isList ? SIGNED_OUT : AGAIN);
      }
    },
    tellListed: (cursor) => {
      const list = engine.documents.get(LIST_DOCUMENT);
      list?.broadcastStateless(JSON.stringify({ kind: "listed", cursor }));
    },
    close: async (hangUp) => {
      const drafts = [...engine.documents.values()].flatMap((document) => {
        const draft = draftOf(document.name);
        return draft === null ? [] : [{ draft, document }];
      });
      await Promise.allSettled(drafts.map(({ draft, document }) => keeper.secure(draft, document)));
      hangUp();
      engine.closeConnections();
      engine.flushPendingStores();
      await untilEmpty(engine);
      await engine.hooks("onDestroy", { instance: engine });
    },
  };
}

/** Thrown into the engine, which takes it for a reason to go on later. */
class NotStored extends Error {
  override readonly message = "";
}

function read(payload: string): z.infer<typeof fromDesk> | null {
  try {
    return fromDesk.parse(JSON.parse(payload));
  } catch {
    return null;
  }
}

function connectionsOf(engine: Hocuspocus<SyncContext>): SyncConnection[] {
  return [...engine.documents.values()].flatMap(
    (document) => document.getConnections() as SyncConnection[],
  );
}

const LONGEST_CLOSE_MS = 20_000;

async function untilEmpty(engine: Hocuspocus<SyncContext>): Promise<void> {
  const until = Date.now() + LONGEST_CLOSE_MS;
  while (engine.documents.size > 0 && Date.now() < until) {
    for (const document of engine.documents.values()) void engine.unloadDocument(document);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
