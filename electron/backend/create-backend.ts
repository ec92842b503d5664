import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { createRouterClient } from "@orpc/server";
import { assertNever } from "../../shared/assert-never.ts";
import type { Restoration } from "../../shared/contract/backups.ts";
import type { DeskEvent, Person } from "../../shared/contract/desk.ts";
import { toProblem } from "../../shared/contract/from-wire.ts";
import type { PhotoSize } from "../../shared/contract/host-bridge.ts";
import type { DraftId } from "../../shared/contract/ids.ts";
import type { DeskClient } from "../../shared/contract/index.ts";
import { wholeAnswer } from "../../shared/contract/whole-answer.ts";
import type { Look } from "../../shared/settings/settings.ts";
import { keepBackups, keepDaily } from "./backups/keep-backups.ts";
import type { Leaving } from "./bundles/hand-over.ts";
import { type LentBundle, lendBundle } from "./bundles/lend-bundle.ts";
import { checkerThread } from "./checks/checker-thread.ts";
import type { Context, Writes } from "./context.ts";
import { keepLook } from "./desk/kept-look.ts";
import { type AfterWriting, afterWriting } from "./drafts/after-writing.ts";
import { type LentPhoto, lendPhoto } from "./exports/lend-photo.ts";
import { createHub, type Hub } from "./hub.ts";
import type { DeskPorts } from "./log/desk-log.ts";
import { createNewsroom, type Newsroom } from "./newsroom/newsroom.ts";
import type { TakePhoto } from "./newsroom/running-newsroom.ts";
import { takeSharedPhoto } from "./newsroom/take-shared-photo.ts";
import { CopyCache } from "./photos/copy-cache.ts";
import { keepLikenesses, type Likenesses } from "./photos/likeness/keep-likenesses.ts";
import { pictureThread } from "./photos/picture-thread.ts";
import { type PhotoFile, showPhoto } from "./photos/show-photo.ts";
import type { Reads } from "./reads.ts";
import { type DeskRouter, deskRouter } from "./router.ts";
import { spellerThread } from "./spelling/speller-thread.ts";
import { lastingThread } from "./threads/lasting-thread.ts";
import type { Notice } from "./threads/protocol.ts";
import { readers } from "./threads/readers.ts";
import type { RunningThread } from "./threads/start-thread.ts";
import { thinDaily } from "./versions/thin-daily.ts";

/** One desk, open in this process. Only who holds its lock may make one: see `openDesk`. */
export interface Backend {
  readonly router: DeskRouter;
  /** The router without a wire; every call rejects with a {@link Problem}. */
  readonly client: DeskClient;
  /** A file that shows a photo at that size; null where the desk has no such photo. */
  readonly photoFile: (hash: string, size: PhotoSize) => Promise<PhotoFile | null>;
  /** A draft's bundle, written for this once; the host releases it when it was handed on. */
  readonly lendBundle: (draft: DraftId, leaving?: Leaving) => Promise<LentBundle>;
  /** A copy of a photo of a draft that may leave; the host releases it when it was handed on. */
  readonly lendPhoto: (draft: DraftId | null, hash: string) => Promise<LentPhoto>;
  /** What the first paint of a page depends on. */
  readonly look: () => Promise<Look>;
  /** Whether a person turned on that the app looks for newer versions of itself. */
  readonly updatesWanted: () => Promise<boolean>;
  readonly publish: (event: DeskEvent) => void;
  /** Calls back for each event until the returned function is called. */
  readonly subscribe: (listener: (event: DeskEvent) => void) => () => void;
  /** Ends every stream, saves what is derived, ends the threads. */
  readonly close: () => Promise<void>;
}

/** `restored` says what became of a restore just before. */
export async function createBackend(
  ports: DeskPorts,
  restored: Restoration | null = null,
): Promise<Backend> {
  mkdirSync(join(ports.folder, "photos"), { recursive: true });
  const hub = createHub();
  let after: AfterWriting | null = null;
  let likenesses: Likenesses | null = null;
  let newsroom: Newsroom | null = null;
  const threads = await startThreads(ports, (notice) => {
    tell(notice, hub, after);
    if (notice.kind === "change") newsroom?.note(notice.draft, notice.isTheirs);
    if (notice.kind === "event" && notice.event.kind === "versions") {
      newsroom?.note(notice.event.draft, notice.isTheirs);
    }
    if (notice.kind === "event" && notice.event.kind === "photos") likenesses?.note();
  });
  const backups = keepBackups(ports, async () => {
    const { backupsKept } = await threads.reader.call("settings.read", null);
    return backupsKept;
  });
  const pictures = pictureThread(ports);
  const checker = checkerThread(ports);
  const speller = spellerThread(ports);
  const words = { checker, speller };
  const given = { ports, hub, threads, pictures, ...words, backups, restored };
  const context = await contextOf(given);
  newsroom = context.newsroom;
  await newsroom.begin();
  after = afterWriting(context, (error) => ports.log.failed("derive", error));
  likenesses = keepLikenesses(context, (error) => ports.log.failed("likeness", error));
  const behind = after.catchUp();
  const endDaily = keepDaily(ports, backups);
  const thinning = thinDaily(context);
  const router = deskRouter(context);
  return {
    router,
    client: createRouterClient(router, { interceptors: [problemsFromCalls, wholeAnswer] }),
    photoFile: (hash, size) => showPhoto(context, hash, size),
    lendBundle: (draft, leaving) => lendBundle(context, draft, leaving),
    lendPhoto: (draft, hash) => lendPhoto(context, { draft, hash }),
    look: () => look(context),
    updatesWanted: async () => (await threads.reader.call("settings.read", null)).lookForUpdates,
    publish: hub.publish,
    subscribe: (listener) => subscribe(hub, listener),
    close: async () => {
      endDaily();
      hub.close();
      await newsroom?.close();
      await after?.end();
      await behind;
      await likenesses?.end();
      await thinning.end();
      await backups.settle();
      await pictures.close();
      await checker.close();
      await speller.close();
      await threads.reader.close();
      await threads.writer.close();
    },
  };
}

interface Threads {
  readonly writer: RunningThread<Writes>;
  readonly reader: RunningThread<Reads>;
}

/** Both load at once; the reader opens the database only when it is first asked for something. */
async function startThreads(
  ports: DeskPorts,
  onNotice: (notice: Notice) => void,
): Promise<Threads> {
  const { folder, workers, log, appVersion } = ports;
  const at = ports.clock().toISOString();
  const setup = { folder, database: join(folder, "desk.sqlite"), appVersion, at };
  const listeners = { onNotice, log };
  const started = Promise.allSettled([
    lastingThread<Writes>(workers.writer, setup, listeners),
    lastingThread<Reads>(workers.reader, setup, listeners),
  ]);
  // Node loads 30 ms of what it takes files in with when this is first named: now, and not in the first call.
  Reflect.get(globalThis, "FormData");
  const [writer, reader] = await started;
  if (writer.status === "fulfilled" && reader.status === "fulfilled") {
    const second = () => lastingThread<Reads>(workers.reader, setup, listeners);
    return { writer: writer.value, reader: readers(reader.value, second) };
  }
  for (const thread of [writer, reader]) {
    if (thread.status === "fulfilled") await thread.value.close();
  }
  throw writer.status === "rejected" ? writer.reason : (reader as PromiseRejectedResult).reason;
}

function tell(notice: Notice, hub: Hub, after: AfterWriting | null): void {
  switch (notice.kind) {
    case "change":
      hub.publishChange(notice.draft, notice.change, notice.by);
      after?.note(notice.draft);
      break;
    case "event":
      hub.publish(notice.event);
      break;
    case "newsroom":
      // Its own thread says that, to who started it.
      break;
    default:
      assertNever(notice);
  }
}

interface Parts
  extends Pick<
    Context,
    "ports" | "hub" | "pictures" | "checker" | "speller" | "backups" | "restored"
  > {
  readonly threads: Threads;
}

async function contextOf({ threads, ...parts }: Parts): Promise<Context> {
  const state = await threads.reader.call("desk.state", null);
  let person: Person | null = state.person;
  const base: Omit<Context, "newsroom"> = {
    ...parts,
    writer: threads.writer,
    reader: threads.reader,
    desk: state.desk,
    copies: new CopyCache(parts.ports.folder),
    stamp: () => ({ person, at: parts.ports.clock().toISOString() }),
    setPerson: (now) => {
      person = now;
    },
  };
  const takePhoto: TakePhoto = (photo) => takeSharedPhoto(base, photo);
  return { ...base, newsroom: createNewsroom({ ...base, takePhoto }) };
}

async function look({ reader, ports }: Context): Promise<Look> {
  const { theme, textSize, interfaceLanguage } = await reader.call("settings.read", null);
  const now = { theme, textSize, interfaceLanguage };
  keepLook(ports.folder, now);
  return now;
}

function subscribe(hub: Hub, listener: (event: DeskEvent) => void): () => void {
  const listening = hub.events();
  const read = async () => {
    for await (const event of listening.items()) listener(event);
  };
  void read();
  return listening.end;
}

async function problemsFromCalls<Result>({ next }: { next: () => PromiseLike<Result> }) {
  try {
    return await next();
  } catch (error) {
    throw toProblem(error);
  }
}
