import { join } from "node:path";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { emptyArticle } from "../../../shared/article/article.ts";
import type { DraftRow } from "../../../shared/contract/drafts.ts";
import { openStore } from "../../store/open-store.ts";
import { deviceKey } from "../../store/queries/devices.ts";
import type { Store } from "../../store/store.ts";
import { afterwards, newFolder } from "../../store/testing/new-folder.ts";
import { openDrafts } from "../drafts/open-drafts.ts";
import type { Message } from "./protocol.ts";
import { writeOps } from "./write-ops.ts";
import { createWriteQueue } from "./write-queue.ts";

const at = "2026-03-01T08:00:00.000Z";

/** A queue over a real store that counts commits, and can be told to fail the next one. */
function queueWithDraft() {
  const folder = newFolder();
  const store = openStore(join(folder, "desk.sqlite"), { readonly: false });
  afterwards(() => store.close());
  const device = deviceKey(store, "here", at);
  const disk = { commits: 0, full: false };
  const watched: Store = {
    ...store,
    transaction: (work) =>
      store.transaction(() => {
        const result = work();
        disk.commits += 1;
        if (disk.full) throw Object.assign(new Error("full"), { code: "SQLITE_FULL" });
        return result;
      }),
  };
  const messages: Message[] = [];
  const drafts = openDrafts(watched);
  const queue = createWriteQueue({
    folder,
    store: watched,
    drafts,
    device,
    ops: writeOps,
    post: (message) => messages.push(message),
  });
  let id = 0;
  const ask = (name: string, input: object) => {
    id += 1;
    queue.push({ id, name, input: { person: null, at, ...input } });
    return id;
  };
  const create = { article: emptyArticle(), assets: new Map(), importedFrom: null };
  ask("drafts.create", create);
  queue.drain();
  const row = messages.find((message) => message.kind === "done")?.output as DraftRow;
  messages.length = 0;
  disk.commits = 0;
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(drafts.get(row.id).doc));
  /** Asks for an append that sets the slug. */
  const type = (slug: string) => {
    const before = Y.encodeStateVector(doc);
    doc.getMap("meta").set("slug", slug);
    const update = Y.encodeStateAsUpdate(doc, before);
    return ask("drafts.append", { id: row.id, update, clientId: doc.clientID });
  };
  return { ...{ queue, messages, disk, drafts, ask, type }, draft: row.id };
}

const outcomes = (messages: readonly Message[]) =>
  messages.flatMap((message) =>
    message.kind === "done" || message.kind === "failed" ? [[message.id, message.kind]] : [],
  );

test("it commits what arrived together at once, and answers each after that", () => {
  const { queue, messages, disk, type } = queueWithDraft();
  const ids = [type("a"), type("b"), type("c")];
  expect(messages).toEqual([]);
  queue.drain();
  expect(disk.commits).toBe(1);
  expect(outcomes(messages)).toEqual(ids.map((id) => [id, "done"]));
});

test("it keeps the order of appends and other writes", () => {
  const { queue, messages, disk, ask, type, draft } = queueWithDraft();
  const ids = [type("a"), ask("drafts.bin", { id: draft }), type("b"), type("c")];
  queue.drain();
  expect(disk.commits).toBe(3);
  expect(outcomes(messages)).toEqual(ids.map((id) => [id, "done"]));
});

test("it tells of a change only after its commit, and before its answer", () => {
  const { queue, messages, type } = queueWithDraft();
  type("a");
  queue.drain();
  expect(messages.map(({ kind }) => kind)).toEqual(["notice", "done"]);
});

test("it fails all that shared a commit which failed, and saves them when sent again", () => {
  const { queue, messages, disk, drafts, type, ask, draft } = queueWithDraft();
  disk.full = true;
  const ids = [type("a"), type("b")];
  queue.drain();
  expect(outcomes(messages)).toEqual(ids.map((id) => [id, "failed"]));
  expect(messages).toMatchObject([
    { fault: { code: "DISK_FULL" } },
    { fault: { code: "DISK_FULL" } },
  ]);
  expect(drafts.get(draft).doc.getMap("meta").get("slug")).toBeUndefined();

  disk.full = false;
  const whole = new Y.Doc();
  Y.applyUpdate(whole, Y.encodeStateAsUpdate(drafts.get(draft).doc));
  whole.getMap("meta").set("slug", "b");
  ask("drafts.append", { id: draft, update: Y.encodeStateAsUpdate(whole), clientId: 1 });
  queue.drain();
  expect(drafts.get(draft).doc.getMap("meta").get("slug")).toBe("b");
});

test("it saves the appends beside one that is refused", () => {
  const { queue, messages, ask, type, draft } = queueWithDraft();
  const good = type("a");
  const bad = ask("drafts.append", { id: draft, update: new Uint8Array([9]), clientId: 1 });
  const last = type("b");
  queue.drain();
  expect(outcomes(messages)).toEqual([
    [good, "done"],
    [bad, "failed"],
    [last, "done"],
  ]);
});
