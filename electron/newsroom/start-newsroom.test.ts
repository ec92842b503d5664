import { createHash } from "node:crypto";
import { zstdCompressSync } from "node:zlib";
import { uuidv7 } from "uuidv7";
import { expect, it } from "vitest";
import type * as Y from "yjs";
import { emptyArticle } from "../../shared/article/article.ts";
import { readArticle, seedDoc } from "../../shared/article/ydoc/document.ts";
import { metaOf } from "../../shared/article/ydoc/roots.ts";
import type { ListPage } from "../../shared/newsroom/wire.ts";
import { newFolder } from "../store/testing/new-folder.ts";
import { startNewsroom } from "./start-newsroom.ts";
import { joinDesk, type TestDesk, until } from "./testing/desk.ts";

const written = (slug: string): Y.Doc => {
  const doc = seedDoc(emptyArticle());
  metaOf(doc).set("slug", slug);
  return doc;
};

async function listOf(desk: TestDesk, since = ""): Promise<ListPage> {
  return (await desk.ask("GET", `/v1/drafts?since=${since}`)).json() as Promise<ListPage>;
}

it("two desks write one draft; what was answered as stored outlives the server; the list shows it", async () => {
  const desk = newFolder();
  const first = await startNewsroom({ desk });
  const draft = uuidv7();
  const [anna, ben] = [await joinDesk(first, "editor", "Anna"), await joinDesk(first, "reporter")];
  const [here, there] = [anna.open(draft, written("flood")), ben.open(draft)];
  await here.stored();
  await until(() => metaOf(there.doc).get("slug") === "flood");
  metaOf(there.doc).set("kicker", "Weather");
  const { revision } = await there.stored();
  await until(() => metaOf(here.doc).get("kicker") === "Weather");
  anna.close();
  ben.close();
  await first.stop();

  const again = await startNewsroom({ desk });
  const carl = await joinDesk(again, "reader", "Carl");
  const seen = carl.open(draft);
  await seen.synced;
  expect(readArticle(seen.doc)).toMatchObject({ slug: "flood", kicker: "Weather" });
  const { drafts } = await listOf(carl);
  expect(drafts).toMatchObject([{ id: draft, slug: "flood", person: "reporter", revision }]);
  await again.stop();
});

it("keeps photos, contents and versions by what they are, once", async () => {
  const server = await startNewsroom({ desk: newFolder() });
  const desk = await joinDesk(server, "reporter");
  const bytes = new Uint8Array(300_000).fill(7);
  const hash = createHash("sha256").update(bytes).digest("hex");
  const packed = zstdCompressSync(bytes);
  for (const [path, body] of [
    [`/v1/photos/${hash}`, bytes],
    [`/v1/contents/${hash}`, packed],
  ] as const) {
    expect((await desk.ask("HEAD", path)).status).toBe(404);
    expect((await desk.ask("PUT", path, body.slice(1))).status).toBe(400);
    expect((await desk.ask("PUT", path, body)).status).toBe(204);
    expect((await desk.ask("PUT", path, body)).status).toBe(204);
    expect(Buffer.from(await (await desk.ask("GET", path)).arrayBuffer())).toEqual(
      Buffer.from(body),
    );
  }
  const [draft, id] = [uuidv7(), uuidv7()];
  const version = {
    ...{ id, kind: "manual", name: "As filed", note: null, author: null, words: 3 },
    ...{ createdAt: "2026-11-30T10:00:00Z", article: hash, state: hash },
  };
  const path = `/v1/drafts/${draft}/versions`;
  const lacking = { ...version, state: hash.replace(/^../, "00") };
  expect((await desk.ask("PUT", `${path}/${id}`, lacking)).status).toBe(404);
  expect((await desk.ask("PUT", `${path}/${id}`, version)).status).toBe(204);
  expect(await (await desk.ask("GET", path)).json()).toEqual([version]);
  await server.stop();
});

it("lets in who has an invitation, once, and goes on with renewals that are used once", async () => {
  const server = await startNewsroom({ desk: newFolder() });
  const desk = await joinDesk(server, "reporter");
  const renew = (renewal: string) =>
    fetch(`${server.url}/v1/renew`, { method: "POST", body: JSON.stringify({ renewal }) });
  const next = (await (await renew(desk.session.renewal)).json()) as typeof desk.session;
  expect(next.member).toEqual(desk.session.member);
  expect((await desk.ask("GET", "/v1/drafts")).status).toBe(401);
  const last = (await (await renew(next.renewal)).json()) as typeof desk.session;
  // What was used, and followed by another, comes from somebody who copied it.
  expect((await renew(desk.session.renewal)).status).toBe(401);
  expect((await renew(last.renewal)).status).toBe(401);
  await server.stop();
});
