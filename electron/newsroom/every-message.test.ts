import { createHash, randomUUID } from "node:crypto";
import { zstdCompressSync } from "node:zlib";
import { MessageType } from "@hocuspocus/server";
import { uuidv7 } from "uuidv7";
import { expect, it, vi } from "vitest";
import * as Y from "yjs";
import { emptyArticle } from "../../shared/article/article.ts";
import { seedDoc } from "../../shared/article/ydoc/document.ts";
import { bodyOf } from "../../shared/article/ydoc/roots.ts";
import { ROLES, type Role } from "../../shared/newsroom/roles.ts";
import { documentOf, LIST_DOCUMENT } from "../../shared/newsroom/wire.ts";
import { atTheEnd, folderOfFile } from "../store/testing/new-folder.ts";
import { startNewsroom } from "./start-newsroom.ts";
import { joinDesk, type TestDesk } from "./testing/desk.ts";
import { lengthAnd, rawSocket, textBytes } from "./testing/raw-socket.ts";

const server = await startNewsroom({
  desk: folderOfFile(),
  openId: { issuer: "http://127.0.0.1:9", clientId: "c", clientSecret: "s", role: "reader" },
});
atTheEnd(server.stop);

// The engine tells on the console of what it does not take.
vi.spyOn(console, "error").mockImplementation(() => undefined);

const bytes = Buffer.from("What a version holds.");
const hash = createHash("sha256").update(bytes).digest("hex");
const draft = uuidv7();
const version = {
  ...{ id: uuidv7(), kind: "manual", name: "As filed", note: null, author: null, words: 3 },
  ...{ createdAt: "2026-11-30T10:00:00Z", article: hash, state: hash },
};

/** Each column's answer: of nobody, of a member who was let go, and of each role. */
type Answers = Readonly<Record<"nobody" | "letGo" | Role, number>>;
const toAll = (status: number): Answers => ({
  nobody: status,
  letGo: status,
  ...toMembers(status),
});
const toMembers = (status: number) =>
  Object.fromEntries(ROLES.map((role) => [role, status])) as Record<Role, number>;
const reading = (status: number): Answers => ({ ...toMembers(status), nobody: 401, letGo: 401 });
const writing = (status: number): Answers => ({ ...reading(status), reader: 403 });

/** Every call, what is sent with it, and who is answered how. In this order: what is read was kept before. */
const CALLS: Readonly<Record<string, readonly [answers: Answers, body?: unknown]>> = {
  "GET /health": [toAll(200)],
  "GET /ready": [toAll(200)],
  "GET /metrics": [toAll(200)],
  "GET /v1/about": [toAll(200)],
  "POST /v1/join": [toAll(400), {}],
  "POST /v1/renew": [toAll(400), {}],
  "POST /v1/sign-in": [toAll(400), {}],
  "POST /v1/sign-in/wait": [toAll(400), {}],
  "GET /v1/sign-in/done": [toAll(400)],
  "POST /v1/sign-in/allow": [toAll(400), {}],
  "PUT /v1/contents/:hash": [writing(204), zstdCompressSync(bytes)],
  "HEAD /v1/contents/:hash": [reading(200)],
  "GET /v1/contents/:hash": [reading(200)],
  "PUT /v1/photos/:hash": [writing(204), bytes],
  "HEAD /v1/photos/:hash": [reading(200)],
  "GET /v1/photos/:hash": [reading(200)],
  "PUT /v1/drafts/:draft/versions/:version": [writing(204), version],
  "GET /v1/drafts/:draft/versions": [reading(200)],
  "POST /v1/drafts/:draft/writers": [writing(204), []],
  "GET /v1/drafts/:draft/writers": [reading(200)],
  "GET /v1/drafts": [reading(200)],
  "POST /v1/leave": [reading(204), {}],
};

it("holds every call that the newsroom answers against every role", () => {
  expect(Object.keys(CALLS).sort()).toEqual([...server.calls].sort());
});

it.each(Object.entries(CALLS))(
  "%s is answered to whom it may be",
  async (call, [answers, body]) => {
    const [method = "", pattern = ""] = call.split(" ");
    const path = pattern
      .replace(":hash", hash)
      .replace(":draft", draft)
      .replace(":version", version.id);
    const ask = async (who: string) => {
      const desk = await joinDesk(
        server,
        who === "nobody" || who === "letGo" ? "editor" : (who as Role),
      );
      if (who === "letGo") await server.store.members.revoke(desk.session.member.id, Date.now());
      if (who !== "nobody") return (await desk.ask(method, path, body)).status;
      return (await unknownTo(desk).ask(method, path, body)).status;
    };
    const given = await Promise.all(
      Object.keys(answers).map(async (who) => [who, await ask(who)] as const),
    );
    expect(Object.fromEntries(given)).toEqual(answers);
  },
);

/** The same desk with a token that nobody gave it. */
function unknownTo({ session }: TestDesk): Pick<TestDesk, "ask"> {
  const access = `s${randomUUID()}${session.access.slice(40)}`;
  return {
    ask: (method, path, body) =>
      fetch(`${server.url}${path}`, {
        ...{ method, headers: { authorization: `Bearer ${access}` } },
        body: body instanceof Uint8Array ? Buffer.from(body) : body && JSON.stringify(body),
      } as RequestInit),
  };
}

/** A change of the text, as an update of the document. */
function written(there: Y.Doc): Uint8Array {
  const here = new Y.Doc();
  Y.applyUpdate(here, Y.encodeStateAsUpdate(there));
  const before = Y.encodeStateVector(here);
  bodyOf(here).insert(0, [new Y.XmlElement("paragraph")]);
  return Y.encodeStateAsUpdate(here, before);
}

const WRITERS: readonly Role[] = ["reporter", "editor"];
const NOBODY: readonly Role[] = [];

/** Every kind of message, by the engine's own names, with what a desk could send in it to change a text. */
const MESSAGES: Readonly<
  Record<
    string,
    readonly [
      type: MessageType,
      rest: (doc: Y.Doc) => (number | Uint8Array)[],
      mayWrite: readonly Role[],
    ]
  >
> = {
  "Sync, the first step": [
    MessageType.Sync,
    (doc) => [0, lengthAnd(Y.encodeStateVector(doc))],
    NOBODY,
  ],
  "Sync, the second step": [MessageType.Sync, (doc) => [1, lengthAnd(written(doc))], WRITERS],
  "Sync, an update": [MessageType.Sync, (doc) => [2, lengthAnd(written(doc))], WRITERS],
  "Sync, of no kind": [MessageType.Sync, (doc) => [3, lengthAnd(written(doc))], NOBODY],
  "SyncReply, the second step": [
    MessageType.SyncReply,
    (doc) => [1, lengthAnd(written(doc))],
    WRITERS,
  ],
  "SyncReply, an update": [MessageType.SyncReply, (doc) => [2, lengthAnd(written(doc))], WRITERS],
  Awareness: [MessageType.Awareness, (doc) => [lengthAnd(written(doc))], NOBODY],
  "Auth, of nobody": [MessageType.Auth, () => [0, textBytes("x".repeat(43))], NOBODY],
  "Auth, of a kind of the server": [MessageType.Auth, () => [2, textBytes("read-write")], NOBODY],
  QueryAwareness: [MessageType.QueryAwareness, () => [], NOBODY],
  "Stateless, in the server's words": [
    MessageType.Stateless,
    () => [textBytes('{"kind":"stored","number":1,"revision":"forged"}')],
    NOBODY,
  ],
  BroadcastStateless: [
    MessageType.BroadcastStateless,
    () => [textBytes('{"kind":"refused","why":"role","sentence":"forged"}')],
    NOBODY,
  ],
  CLOSE: [MessageType.CLOSE, () => [], NOBODY],
  SyncStatus: [MessageType.SyncStatus, () => [1], NOBODY],
  Ping: [MessageType.Ping, () => [], NOBODY],
  Pong: [MessageType.Pong, () => [], NOBODY],
  "a message of a newer engine": [11 as MessageType, (doc) => [lengthAnd(written(doc))], NOBODY],
};

it("holds every kind of message that the engine knows against every role", () => {
  const known = Object.values(MessageType).filter((one) => typeof one === "number" && one >= 0);
  const tried = new Set(Object.values(MESSAGES).map(([type]) => type));
  expect(known.filter((type) => !tried.has(type as MessageType))).toEqual([]);
});

const EACH = Object.entries(MESSAGES).flatMap(([name, [type, rest, mayWrite]]) =>
  ROLES.map((role) => ({ name, type, rest, role, writes: mayWrite.includes(role) })),
);

it.each(EACH)(
  "“$name” by a $role changes the text: $writes",
  async ({ type, rest, role, writes }) => {
    const own = uuidv7();
    const editor = await joinDesk(server, "editor", "Erin");
    const seen = editor.open(own, seedDoc(emptyArticle()));
    await seen.stored();
    const before = bodyOf(seen.doc).length;
    const desk = await joinDesk(server, role);
    const socket = await rawSocket(server, documentOf(own), desk.session.access);
    socket.send(type, ...rest(seen.doc));
    await socket.answered();
    const heard = seen.heard.length;
    await seen.stored();
    expect(bodyOf(seen.doc).length - before).toBe(writes ? 1 : 0);
    // Nobody else hears anything but the server's own answer to them.
    expect(seen.heard.slice(heard)).toMatchObject([{ kind: "stored" }]);
    expect(JSON.stringify(seen.heard)).not.toContain("forged");
    const stored = await server.store.documents.read(own);
    const kept = new Y.Doc();
    for (const part of [stored.state, ...stored.tails.map((tail) => tail.bytes)]) {
      if (part !== null) Y.applyUpdate(kept, part);
    }
    expect(bodyOf(kept).length - before).toBe(writes ? 1 : 0);
  },
);

it.each(ROLES)("a %s writes nothing into the list, which holds nothing", async (role) => {
  const desk = await joinDesk(server, role);
  const socket = await rawSocket(server, LIST_DOCUMENT, desk.session.access);
  for (const kind of [1, 2]) {
    const doc = new Y.Doc();
    doc.getMap("drafts").set("forged", kind);
    socket.send(MessageType.Sync, kind, lengthAnd(Y.encodeStateAsUpdate(doc)));
  }
  const other = await rawSocket(
    server,
    LIST_DOCUMENT,
    (await joinDesk(server, "editor")).session.access,
  );
  expect(await other.holds("forged")).toBe(false);
});
