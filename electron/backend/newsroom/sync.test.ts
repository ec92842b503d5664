import { expect, test } from "vitest";
import * as Y from "yjs";
import { bodyOf, metaOf } from "../../../shared/article/ydoc/roots.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import {
  draftWith,
  joinedDesk,
  newsroom,
  paragraphOf,
  sharedDraft,
  stepOf,
  textOf,
  untilInStep,
  untilState,
} from "../../newsroom/testing/joined-desk.ts";
import { newFolder } from "../../store/testing/new-folder.ts";
import type { DeskOwner } from "../desk/open-desk.ts";
import { windowOn } from "../testing/desk-for-tests.ts";
import { fileOf, jpeg } from "../testing/pictures.ts";
import { type ClientState, statesIn, updateOf } from "./awareness.ts";

/** Several real desks and a server take their time. */
const LONG_MS = 90_000;

const slugOf = async ({ client }: DeskOwner, id: DraftId) =>
  (await client.drafts.show({ id })).article.slug;

test(
  "what one desk writes is listed on another, fetched when it is opened, and written on by both",
  async () => {
    const server = await newsroom();
    const ines = await joinedDesk(server, "Ines");
    const { id } = await ines.client.drafts.create();
    const atInes = await windowOn(ines.client, id);
    await atInes.write((doc) => metaOf(doc).set("slug", "fog"));
    await untilInStep(ines, 1);
    expect(await stepOf(ines, id)).toMatchObject({ kind: "inStep" });

    const omar = await joinedDesk(server, "Omar");
    await untilState(omar, ({ drafts }) => drafts.there === 1);
    const [row] = await omar.client.drafts.list({});
    expect(row).toMatchObject({ id, slug: "fog", person: "Ines", step: { kind: "there" } });
    await expect(omar.client.drafts.open({ id })).rejects.toMatchObject({ code: "NOT_HERE" });
    await omar.client.newsroom.fetch({ id });
    expect(await slugOf(omar, id)).toBe("fog");

    const atOmar = await windowOn(omar.client, id);
    await atOmar.write((doc) => metaOf(doc).set("kicker", "Weather"));
    await expect
      .poll(async () => (await ines.client.drafts.show({ id })).article.kicker, { timeout: 20_000 })
      .toBe("Weather");
    await untilInStep(ines, 1);
    await untilInStep(omar, 1);
    // Each change has who made it, on both.
    await expect
      .poll(async () => (await ines.client.drafts.list({}))[0]?.person, { timeout: 20_000 })
      .toBe("Omar");
    for (const desk of [ines, omar]) {
      const people = (await desk.client.desk.people()).map(({ name }) => name);
      expect(people).toEqual(["Ines", "Omar"]);
    }
  },
  LONG_MS,
);

test(
  "what two write in one paragraph without a network is merged when it is back, and nothing is doubled",
  async () => {
    const folder = newFolder();
    const server = await newsroom(folder);
    const { ines, other: omar, id } = await sharedDraft(server, "Fog.");
    await server.stop();
    await untilState(ines, ({ link }) => link.kind === "offline");
    await (await windowOn(ines.client, id)).write((doc) => paragraphOf(doc).insert(0, "Dense "));
    await (await windowOn(omar.client, id)).write((doc) =>
      paragraphOf(doc).insert(4, " It lifts."),
    );
    expect(await stepOf(ines, id)).toMatchObject({ kind: "offline" });
    await expect(omar.client.newsroom.fetch({ id })).rejects.toMatchObject({ code: "OFFLINE" });
    // Without a network a draft of its own says that it is here only.
    const own = await draftWith(omar, "Tide.");
    expect(await stepOf(omar, own)).toEqual({ kind: "here" });

    await newsroom(folder, server.port);
    for (const desk of [ines, omar]) await desk.client.newsroom.retry({});
    for (const desk of [ines, omar]) await untilInStep(desk, 2);
    for (const desk of [ines, omar]) {
      await expect.poll(() => textOf(desk, id), { timeout: 20_000 }).toBe("Dense Fog. It lifts.");
    }
  },
  LONG_MS,
);

test(
  "whoever may only read keeps what they wrote, is told why it stays, and what others write still comes",
  async () => {
    const server = await newsroom();
    const { ines, other: rita, id } = await sharedDraft(server, "Fog.", "Rita", "reader");
    await untilInStep(rita, 1);
    await (await windowOn(rita.client, id)).write((doc) =>
      paragraphOf(doc).insert(4, " Or smoke."),
    );
    await expect
      .poll(() => stepOf(rita, id), { timeout: 20_000 })
      .toMatchObject({ kind: "refused" });
    expect(await stepOf(rita, id)).toMatchObject({ sentence: expect.stringContaining("desk") });
    expect(await textOf(rita, id)).toBe("Fog. Or smoke.");
    expect(await textOf(ines, id)).toBe("Fog.");
    await rita.client.newsroom.retry({ id });
    await expect
      .poll(() => stepOf(rita, id), { timeout: 20_000 })
      .toMatchObject({ kind: "refused" });
  },
  LONG_MS,
);

test(
  "photos and versions come with a draft; a name for who kept each",
  async () => {
    const server = await newsroom();
    const ines = await joinedDesk(server, "Ines");
    const id = await draftWith(ines, "Fog.");
    const { hash } = await ines.client.photos.add({ file: fileOf(await jpeg(), "quay.jpg") });
    await (await windowOn(ines.client, id)).write((doc) => {
      const photo = new Y.XmlElement("photo");
      photo.setAttribute("id", "p1");
      photo.setAttribute("asset", hash);
      bodyOf(doc).push([photo]);
    });
    await ines.client.versions.save({ draft: id, name: "First", note: "As it was" });
    await untilInStep(ines, 1);
    const omar = await joinedDesk(server, "Omar");
    await omar.client.newsroom.keepAll({ on: true });
    await untilState(omar, ({ drafts }) => drafts.inStep === 1);
    expect(await omar.client.photos.get({ hash })).toMatchObject({ hash, mediaType: "image/jpeg" });
    const named = async () =>
      (await omar.client.versions.list({ draft: id })).filter(({ name }) => name === "First");
    await expect
      .poll(named, { timeout: 20_000 })
      .toMatchObject([{ author: "Ines", note: "As it was" }]);
    const [version] = await named();
    const read = await omar.client.versions.read({ id: version?.id as never });
    expect(JSON.stringify(read.article)).toContain("Fog.");
  },
  LONG_MS,
);

test(
  "a desk that leaves keeps all that was written or fetched, and asks nobody any more",
  async () => {
    const server = await newsroom();
    const ines = await joinedDesk(server, "Ines");
    const [kept, other] = [await draftWith(ines, "Fog."), await draftWith(ines, "Tide.")];
    await untilInStep(ines, 2);
    const omar = await joinedDesk(server, "Omar");
    await untilState(omar, ({ drafts }) => drafts.there === 2);
    await omar.client.newsroom.fetch({ id: kept });
    expect(await omar.client.newsroom.leave()).toEqual({ kind: "alone" });
    expect(await omar.client.drafts.list({})).toMatchObject([{ id: kept, step: null }]);
    expect(await textOf(omar, kept)).toBe("Fog.");
    await expect(omar.client.drafts.open({ id: other })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(omar.client.newsroom.fetch({ id: other })).rejects.toMatchObject({
      code: "BAD_INPUT",
    });
    expect((await omar.client.desk.verify({})).problems).toEqual([]);
  },
  LONG_MS,
);

test(
  "who has a draft open is seen at another desk, and seen to go",
  async () => {
    const server = await newsroom();
    const { ines, other: omar, id } = await sharedDraft(server, "Fog.");
    const own = {
      clientId: 7,
      clock: 1,
      state: JSON.stringify({ person: { name: "x" }, caret: 1 }),
    };
    const leaving = new AbortController();
    const options = { signal: leaving.signal };
    const held = [
      await omar.client.drafts.changes({ id, stateVector: Y.encodeStateVector(new Y.Doc()) }),
      await ines.client.drafts.changes({ id, stateVector: Y.encodeStateVector(new Y.Doc()) }),
    ];
    for (const one of held) await one.next();
    const seen = await omar.client.newsroom.presence({ id, clientId: 8 });
    const inesWindow = await ines.client.newsroom.presence({ id, clientId: 7 }, options);
    const pending = inesWindow.next();
    let heard: ClientState[] = [];
    const listening = (async () => {
      for await (const update of seen) heard = [...heard, ...statesIn(update)];
    })();
    // Once is enough, whatever connection is being made meanwhile.
    await ines.client.newsroom.appear({ id, clientId: 7, update: updateOf([own]) });
    // Under the name by which the newsroom knows them, whatever the window says.
    const shown = () => heard.filter(({ clientId }) => clientId === 7).at(-1)?.state ?? "";
    await expect.poll(shown, { timeout: 20_000 }).toContain('"name":"Ines"');
    expect(new Set(heard.map(({ clientId }) => clientId))).toEqual(new Set([7]));
    leaving.abort();
    await pending.catch(() => undefined);
    await expect.poll(shown, { timeout: 20_000 }).toBe("null");
    await omar.close();
    await listening;
  },
  LONG_MS,
);
