import { uuidv7 } from "uuidv7";
import { expect, it } from "vitest";
import * as Y from "yjs";
import { emptyArticle } from "../../shared/article/article.ts";
import { seedDoc } from "../../shared/article/ydoc/document.ts";
import { bodyOf, metaOf } from "../../shared/article/ydoc/roots.ts";
import { newFolder } from "../store/testing/new-folder.ts";
import type { Newsroom } from "./start-newsroom.ts";
import { startNewsroom } from "./start-newsroom.ts";
import { joinDesk, until } from "./testing/desk.ts";

const article = (slug: string): Y.Doc => {
  const doc = seedDoc(emptyArticle());
  metaOf(doc).set("slug", slug);
  return doc;
};

async function storedIn({ store }: Newsroom, draft: string): Promise<Y.Doc> {
  const { state, tails } = await store.documents.read(draft);
  const doc = new Y.Doc();
  for (const part of [state, ...tails.map(({ bytes }) => bytes)]) {
    if (part !== null) Y.applyUpdate(doc, part);
  }
  return doc;
}

it("seeds nothing: a document that nobody began stays empty, and no line of the list", async () => {
  const server = await startNewsroom({ desk: newFolder() });
  const desk = await joinDesk(server, "editor");
  const draft = uuidv7();
  const open = desk.open(draft);
  await open.stored();
  expect(open.doc.store.clients.size).toBe(0);
  const listed = (await (await desk.ask("GET", "/v1/drafts")).json()) as { drafts: unknown[] };
  expect(listed.drafts).toEqual([]);
  await server.stop();
});

it("an article that two desks bring from one journal stands there once", async () => {
  const server = await startNewsroom({ desk: newFolder() });
  const [anna, ben] = [await joinDesk(server, "editor"), await joinDesk(server, "editor")];
  const draft = uuidv7();
  const journal = article("flood");
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(journal));
  const blocks = bodyOf(journal).length;
  const [here, there] = [anna.open(draft, journal), ben.open(draft, copy)];
  await Promise.all([here.stored(), there.stored()]);
  expect(bodyOf(await storedIn(server, draft)).length).toBe(blocks);
  await server.stop();
});

it("an empty or older document takes nothing away from the stored one", async () => {
  const folder = newFolder();
  const first = await startNewsroom({ desk: folder });
  const draft = uuidv7();
  const doc = article("flood");
  const older = Y.encodeStateAsUpdate(doc);
  const desk = await joinDesk(first, "editor");
  const open = desk.open(draft, doc);
  metaOf(doc).set("kicker", "Weather");
  await open.stored();
  desk.close();
  await first.stop();
  const server = await startNewsroom({ desk: folder });
  const late = await joinDesk(server, "editor");
  await late.open(draft).stored();
  const other = new Y.Doc();
  Y.applyUpdate(other, older);
  const again = await joinDesk(server, "editor");
  await again.open(draft, other).stored();
  await server.stop();
  const read = await startNewsroom({ desk: folder });
  expect(metaOf(await storedIn(read, draft)).toJSON()).toMatchObject({
    slug: "flood",
    kicker: "Weather",
  });
  await read.stop();
});

it("a whole state that was read before others wrote is not put in their place", async () => {
  const server = await startNewsroom({ desk: newFolder() });
  const { documents } = server.store;
  const draft = uuidv7();
  const listed = {
    ...{ id: draft as never, status: "draft" as const, headline: null, slug: null, section: null },
    ...{ words: 0, createdAt: "2026-11-30T10:00:00Z", updatedAt: "2026-11-30T10:00:00Z" },
    ...{ person: null, photos: [], revision: "r" },
  };
  const state = Y.encodeStateAsUpdate(article("flood"));
  const [seq = 0] = await documents.append([{ draft, bytes: state }]);
  const fold = async (stamp: number, revision: string) => {
    const one = { draft, state, tails: [seq], stamp, listed: { ...listed, revision } };
    return (await documents.fold([one]))[0]?.kind;
  };
  expect(await fold(0, "r")).toBe("folded");
  expect(await fold(0, "other")).toBe("lost");
  expect(await fold(1, "r")).toBe("folded");
  expect(await fold(1, "other")).toBe("lost");
  await server.stop();
});

it("who comes back while the document is let go of loses nothing", async () => {
  const server = await startNewsroom({ desk: newFolder() });
  const desk = await joinDesk(server, "editor");
  const draft = uuidv7();
  let doc = article("flood");
  for (let turn = 0; turn < 12; turn += 1) {
    const open = desk.open(draft, doc);
    await open.synced;
    metaOf(doc).set(`field${turn}`, turn);
    // Closed at once, while what came is being written.
    if (turn % 3 === 0) await open.stored();
    else await new Promise((resolve) => setTimeout(resolve, turn));
    open.close();
    const journal = new Y.Doc();
    Y.applyUpdate(journal, Y.encodeStateAsUpdate(doc));
    doc = journal;
  }
  await desk.open(draft, doc).stored();
  const kept = metaOf(await storedIn(server, draft)).toJSON();
  for (let turn = 0; turn < 12; turn += 1) expect(kept).toHaveProperty(`field${turn}`, turn);
  await server.stop();
});

it("what came just before the server was ended is on its disk", async () => {
  const folder = newFolder();
  const server = await startNewsroom({ desk: folder });
  const draft = uuidv7();
  const [anna, ben] = [await joinDesk(server, "editor"), await joinDesk(server, "editor")];
  const [here, there] = [anna.open(draft, article("flood")), ben.open(draft)];
  await until(() => metaOf(there.doc).get("slug") === "flood");
  metaOf(here.doc).set("kicker", "Last words");
  await until(() => metaOf(there.doc).get("kicker") === "Last words");
  await server.stop();
  const again = await startNewsroom({ desk: folder });
  expect(metaOf(await storedIn(again, draft)).get("kicker")).toBe("Last words");
  await again.stop();
});

it("a server that died left what was answered; the next one folds it and lists it", async () => {
  const folder = newFolder();
  const server = await startNewsroom({ desk: folder });
  const draft = uuidv7();
  await server.store.documents.append([{ draft, bytes: Y.encodeStateAsUpdate(article("flood")) }]);
  await server.stop();
  const again = await startNewsroom({ desk: folder });
  const listed = await until(async () => {
    const { drafts } = await again.store.documents.list(0, 10);
    return drafts[0];
  });
  expect(listed).toMatchObject({ id: draft, slug: "flood" });
  expect((await again.store.documents.read(draft)).tails).toEqual([]);
  await again.stop();
});

it("an article of a newer Stet is kept as it is, and listed as far as it is understood", async () => {
  const server = await startNewsroom({ desk: newFolder() });
  const desk = await joinDesk(server, "editor");
  const draft = uuidv7();
  const doc = article("flood");
  const newer = new Y.XmlElement("hologram");
  newer.setAttribute("depth", "3");
  bodyOf(doc).insert(2, [newer]);
  doc.getMap("layouts").set("front", { columns: 3 });
  metaOf(doc).set("status", "syndicated");
  const open = desk.open(draft, doc);
  await open.stored();
  open.close();
  await until(() => server.store.documents.listed(draft));
  const kept = await storedIn(server, draft);
  expect(Y.encodeSnapshot(Y.snapshot(kept))).toEqual(Y.encodeSnapshot(Y.snapshot(doc)));
  expect(kept.getMap("layouts").toJSON()).toEqual({ front: { columns: 3 } });
  expect(await server.store.documents.listed(draft)).toMatchObject({
    ...{ slug: "flood", status: "draft" },
  });
  await server.stop();
});

it("documents of other names are nobody's", async () => {
  const server = await startNewsroom({ desk: newFolder() });
  const desk = await joinDesk(server, "editor");
  const failed = new Promise<string>((resolve) => {
    const open = desk.open("../../etc/passwd");
    open.provider.on("authenticationFailed", ({ reason }: { reason: string }) => resolve(reason));
  });
  expect(await failed).toBe("unknown-document");
  await server.stop();
});
