import { uuidv7 } from "uuidv7";
import { expect, it } from "vitest";
import * as Y from "yjs";
import { emptyArticle } from "../../shared/article/article.ts";
import { seedDoc } from "../../shared/article/ydoc/document.ts";
import { bodyOf, metaOf } from "../../shared/article/ydoc/roots.ts";
import { PERSON_COLOURS } from "../../shared/contract/person-colours.ts";
import { documentOf } from "../../shared/newsroom/wire.ts";
import { atTheEnd, folderOfFile } from "../store/testing/new-folder.ts";
import { startNewsroom } from "./start-newsroom.ts";
import { joinDesk, until } from "./testing/desk.ts";
import { lengthAnd, rawSocket } from "./testing/raw-socket.ts";

const lines: string[] = [];
const server = await startNewsroom({
  desk: folderOfFile(),
  log: (...parts) => lines.push(JSON.stringify(parts)),
});
atTheEnd(() => server.stop());

/** A draft that an editor began, and what the server holds of it. */
async function begun() {
  const draft = uuidv7();
  const editor = await joinDesk(server, "editor", "Erin");
  const open = editor.open(draft, seedDoc(emptyArticle()));
  await open.stored();
  return { draft, editor: open };
}

it("a producer's text is refused, told, never seen by others, and never stored", async () => {
  const { draft, editor } = await begun();
  const producer = await joinDesk(server, "producer", "Pat");
  const open = producer.open(draft);
  await open.synced;
  metaOf(open.doc).set("slug", "rain");
  await until(() => metaOf(editor.doc).get("slug") === "rain");
  const before = bodyOf(editor.doc).length;
  bodyOf(open.doc).insert(0, [new Y.XmlElement("paragraph")]);
  await until(() => open.heard.find((one) => one.kind === "refused"));
  expect(open.heard.at(-1)).toMatchObject({ kind: "refused", why: "role" });
  await editor.stored();
  expect(bodyOf(editor.doc).length).toBe(before);
  const stored = await server.store.documents.read(draft);
  const kept = new Y.Doc();
  for (const { bytes } of stored.tails) Y.applyUpdate(kept, bytes);
  if (stored.state !== null) Y.applyUpdate(kept, stored.state);
  expect(bodyOf(kept).length).toBe(before);
});

it("a reader begins nothing and leaves nothing beside a document", async () => {
  const reader = await joinDesk(server, "reader", "Ray");
  const draft = uuidv7();
  const open = reader.open(draft, seedDoc(emptyArticle()));
  await until(() => open.heard.some((one) => one.kind === "refused"));
  expect(await server.store.documents.has(draft)).toBe(false);
  const hash = "0".repeat(64);
  const asked = await Promise.all([
    reader.ask("PUT", `/v1/photos/${hash}`, new Uint8Array(3)),
    reader.ask("PUT", `/v1/contents/${hash}`, new Uint8Array(3)),
    reader.ask("PUT", `/v1/drafts/${draft}/versions/${uuidv7()}`, {}),
    reader.ask("POST", `/v1/drafts/${draft}/writers`, []),
  ]);
  expect(asked.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
});

/** What no desk of ours would send, and what it is called when it is set aside. */
const HOSTILE: Readonly<Record<string, readonly [why: string, update: () => Uint8Array]>> = {
  "what builds on something else": ["unreadable", lacking],
  rubbish: ["unreadable", () => Uint8Array.from({ length: 300 }, (_none, at) => (at * 97) % 251)],
  nothing: ["unreadable", () => new Uint8Array()],
  "an update that breaks off": ["unreadable", () => whole().slice(0, -9)],
  "more than an article is": ["size", () => new Uint8Array(17 * 1024 * 1024)],
};

function whole(): Uint8Array {
  return Y.encodeStateAsUpdate(seedDoc({ ...emptyArticle(), slug: "rain" }));
}

function lacking(): Uint8Array {
  const away = new Y.Doc();
  away.getMap("meta").set("slug", "a");
  const before = Y.encodeStateVector(away);
  away.getMap("meta").set("slug", "b");
  return Y.encodeStateAsUpdate(away, before);
}

it.each(Object.entries(HOSTILE))(
  "sets aside %s, with who and when; the document stays and is written on",
  async (_name, [why, make]) => {
    const { draft, editor } = await begun();
    const reporter = await joinDesk(server, "reporter", "Rita");
    const socket = await rawSocket(server, documentOf(draft), reporter.session.access);
    const update = make();
    const before = Y.encodeStateAsUpdate(editor.doc);
    // It has nothing of its own: from now on all that it builds on was sent.
    socket.send(0, 1, lengthAnd(Y.encodeStateAsUpdate(new Y.Doc())));
    socket.send(0, 2, lengthAnd(update));
    expect(await socket.answered()).toBe("refused");
    const aside = await until(async () => {
      const found = await server.store.documents.setAside();
      return found.find((one) => one.draft === draft);
    });
    expect(aside).toMatchObject({ member: reporter.session.member.id, why });
    expect(Buffer.from(aside.bytes).equals(Buffer.from(update))).toBe(true);
    await editor.stored();
    expect(Y.encodeStateAsUpdate(editor.doc)).toEqual(before);
    const again = reporter.open(draft);
    await again.synced;
    metaOf(again.doc).set("slug", "tide");
    await until(() => metaOf(editor.doc).get("slug") === "tide");
  },
);

it("a member who is let go, or does something else now, is met so at once", async () => {
  const { draft } = await begun();
  const reporter = await joinDesk(server, "reporter", "Rob");
  const open = reporter.open(draft);
  await open.synced;
  const closed: string[] = [];
  open.provider.on("close", ({ event }: { event: { reason: string } }) =>
    closed.push(event.reason),
  );
  await server.store.members.setRole(reporter.session.member.id, "reader");
  await until(() => closed.includes("again"));
  const again = reporter.open(draft, new Y.Doc());
  await again.synced;
  metaOf(again.doc).set("slug", "late");
  await until(() => again.heard.some((one) => one.kind === "refused"));
  const third = reporter.open(draft, new Y.Doc());
  await third.synced;
  third.provider.on("close", ({ event }: { event: { reason: string } }) =>
    closed.push(event.reason),
  );
  await server.store.members.revoke(reporter.session.member.id, Date.now());
  await until(() => closed.includes("signed-out"));
  expect((await reporter.ask("GET", "/v1/drafts")).status).toBe(401);
});

it("another role is met at once also where a call of theirs sees it first", async () => {
  const { draft, editor } = await begun();
  const reader = await joinDesk(server, "reader", "Rea");
  const open = reader.open(draft);
  await open.synced;
  const closed: string[] = [];
  open.provider.on("close", ({ event }: { event: { reason: string } }) =>
    closed.push(event.reason),
  );
  await server.store.members.setRole(reader.session.member.id, "reporter");
  expect((await reader.ask("GET", "/v1/drafts")).status).toBe(200);
  await until(() => closed.includes("again"));
  const again = reader.open(draft, new Y.Doc());
  await again.synced;
  metaOf(again.doc).set("slug", "tide");
  await until(() => metaOf(editor.doc).get("slug") === "tide");
});

it("shows of somebody the name that the newsroom knows, whatever their desk says", async () => {
  const { draft, editor } = await begun();
  const reporter = await joinDesk(server, "reporter", "Rosa");
  const open = reporter.open(draft);
  await open.synced;
  const caret = { anchor: { tname: "body" }, head: { tname: "body" } };
  open.provider.awareness?.setLocalState({
    person: { id: "x", name: "The Editor", initials: "TE", colour: PERSON_COLOURS[1] },
    caret,
    secret: "x",
  });
  const others = editor.provider.awareness;
  const state = await until(() => others?.getStates().get(open.doc.clientID));
  const { role: _, ...person } = reporter.session.member;
  expect(state).toEqual({ person: { ...person, colour: PERSON_COLOURS[1] }, caret });
});

it("logs no word of an article, no name and no secret", async () => {
  const canary = "Zanzibar-canary";
  const reporter = await joinDesk(server, "reporter", canary);
  const open = reporter.open(uuidv7(), seedDoc({ ...emptyArticle(), slug: canary }));
  await open.stored();
  await reporter.ask("PUT", `/v1/photos/${canary}`, new Uint8Array(1));
  await fetch(`${server.url}/v1/join`, { method: "POST", body: canary });
  const all = lines.join("\n");
  expect(lines.length).toBeGreaterThan(3);
  expect(all).not.toContain(canary);
  expect(all).not.toContain(reporter.session.access);
});
