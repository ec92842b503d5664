import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { uuidv7 } from "uuidv7";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { emptyArticle } from "../../../shared/article/article.ts";
import { seedDoc } from "../../../shared/article/ydoc/document.ts";
import { bodyOf } from "../../../shared/article/ydoc/roots.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { joinDesk as rawDesk } from "../../newsroom/testing/desk.ts";
import {
  deskOf,
  deskWith,
  draftWith,
  joinedDesk,
  newsroom,
  paragraphOf,
  stepOf,
  textOf,
  untilInStep,
  untilState,
} from "../../newsroom/testing/joined-desk.ts";
import { afterwards } from "../../store/testing/new-folder.ts";
import { windowOn } from "../testing/desk-for-tests.ts";

/** Several real desks and a server take their time. */
const LONG_MS = 90_000;

test(
  "who may not take part any more is told, keeps everything, and goes on where it was once let in again",
  async () => {
    const server = await newsroom();
    const ines = await joinedDesk(server, "Ines");
    const id = await draftWith(ines, "Fog.");
    await untilInStep(ines, 1);
    const { member } = await untilState(ines, ({ link }) => link.kind === "online");
    await server.store.members.revoke(member.id, Date.now());
    const { link } = await untilState(ines, ({ link: { kind } }) => kind === "signedOut");
    expect(link).toMatchObject({ sentence: expect.stringContaining("desk") });
    await (await windowOn(ines.client, id)).write((doc) => paragraphOf(doc).insert(0, "Dense "));
    expect(await stepOf(ines, id)).toEqual({ kind: "here" });

    await server.store.members.revoke(member.id, null);
    const invitation = await server.invite("editor", { member: member.id });
    await ines.client.newsroom.join({ address: server.url, invitation });
    await untilInStep(ines, 1);
    const omar = await deskWith(server, id);
    expect(await textOf(omar, id)).toBe("Dense Fog.");
  },
  LONG_MS,
);

test(
  "what a newer Stet wrote comes as it is, and nobody here may change it",
  async () => {
    const server = await newsroom();
    const newer = await rawDesk(server, "editor", "Newer");
    const id = uuidv7() as DraftId;
    const doc = seedDoc(emptyArticle());
    bodyOf(doc).push([new Y.XmlElement("hologram")]);
    await newer.open(id, doc).stored();
    const omar = await deskWith(server, id);
    const window = await windowOn(omar.client, id);
    expect(bodyOf(window.doc).toString()).toBe(bodyOf(doc).toString());
    const version = await omar.client.versions.save({ draft: id, name: "As it came", note: null });
    const part = { kind: "field", name: "slug" } as const;
    await expect(omar.client.versions.restorePart({ id: version.id, part })).rejects.toMatchObject({
      code: "UNKNOWN_CONTENT",
    });
    await untilInStep(omar, 1);
  },
  LONG_MS,
);

test(
  "an address that words could be read on the way to is not asked; a wrong invitation is told as it is",
  async () => {
    const server = await newsroom();
    const ines = await deskOf("Ines");
    const { newsroom: calls } = ines.client;
    await expect(calls.look({ address: "http://example.com" })).rejects.toMatchObject({
      code: "BAD_INPUT",
    });
    await expect(calls.look({ address: "http://127.0.0.1:9" })).rejects.toMatchObject({
      code: "OFFLINE",
    });
    const page = await answering((_request, response) => void response.end("<h1>Quay News</h1>"));
    await expect(calls.look({ address: page })).rejects.toMatchObject({
      ...{ code: "BAD_INPUT", message: expect.stringContaining("is no newsroom") },
    });
    // A proxy whose newsroom is away.
    const proxy = await answering((_request, response) => void response.writeHead(502).end("Bad"));
    await expect(calls.look({ address: proxy })).rejects.toMatchObject({ code: "OFFLINE" });
    expect(await calls.look({ address: `${server.url}/` })).toMatchObject({ name: "Quay News" });
    const invitation = "x".repeat(30);
    await expect(calls.join({ address: server.url, invitation })).rejects.toMatchObject({
      code: "REFUSED",
      message: expect.stringContaining("invitation"),
    });
    expect(await calls.state()).toEqual({ kind: "alone" });
  },
  LONG_MS,
);

test(
  "a server that sends the desk on to another address is not followed",
  async () => {
    const asked: string[] = [];
    const elsewhere = await answering((request, response) => {
      asked.push(String(request.url));
      response.end("{}");
    });
    const here = await answering((request, response) => {
      response.writeHead(302, { location: `${elsewhere}${request.url}` }).end();
    });
    const { client } = await deskOf("Ines");
    await expect(client.newsroom.look({ address: here })).rejects.toMatchObject({
      code: "OFFLINE",
    });
    await expect(
      client.newsroom.join({ address: here, invitation: "x".repeat(30) }),
    ).rejects.toMatchObject({ code: "OFFLINE" });
    expect(asked).toEqual([]);
  },
  LONG_MS,
);

/** The address of somebody who answers like this. */
async function answering(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  afterwards(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
