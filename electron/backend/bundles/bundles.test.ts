import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { metaOf } from "../../../shared/article/ydoc/roots.ts";
import type { DeskEvent } from "../../../shared/contract/desk.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { newFolder } from "../../store/testing/new-folder.ts";
import { deskIn, windowOn } from "../testing/desk-for-tests.ts";
import { draftOf } from "../testing/exports.ts";
import { jpeg } from "../testing/pictures.ts";

// Two desks with their threads, and one for each bundle: slow on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

const STORY = `---
title: Norhaven loses its quay
slug: north-quay
---

The quay closes on Friday.

![A crane](crane.jpg)
The last crane. Photo: Lea Brandt/NPA
`;

async function writer(name: string) {
  const folder = newFolder();
  const desk = await deskIn(folder);
  await desk.client.desk.introduce({ name, initials: name.slice(0, 2) });
  return { ...desk, folder };
}

async function oneDesk() {
  const ada = await writer("Ada Lind");
  const draft = await draftOf(ada.client, STORY, { "crane.jpg": await jpeg() });
  const out = newFolder();
  return { ada, draft, out, path: join(out, "quay.stet") };
}

async function twoDesks() {
  return { ...(await oneDesk()), ben: await writer("Ben Roth") };
}

describe("a draft that is handed over", () => {
  it("is opened on another desk with its photo, its versions and who made them", async () => {
    const { ada, ben, draft, path, out } = await twoDesks();
    await ada.client.versions.save({ draft, name: "Checked", note: null });
    const written = await ada.client.bundles.write({ draft, path });
    expect(written).toMatchObject({ file: path, draft, versions: 2, photos: 1, missing: [] });
    expect(written.bytes).toBe(readFileSync(path).length);
    expect(readdirSync(out)).toEqual(["quay.stet"]);

    const opened = await ben.client.bundles.open({ path });
    expect(opened).toMatchObject({ draft, outcome: "new", versions: 2, photos: 1, changes: 0 });
    expect(opened).toMatchObject({ headline: "Norhaven loses its quay", from: "Ada Lind" });
    expect((await ben.client.drafts.show({ id: draft })).article).toEqual(
      (await ada.client.drafts.show({ id: draft })).article,
    );
    expect(await ben.client.versions.list({ draft })).toMatchObject([
      { name: "Checked", author: "Ada Lind" },
      { kind: "imported" },
    ]);
    expect(await ben.client.desk.verify()).toEqual({ ok: true, problems: [] });
    expect(readdirSync(join(ben.folder, "photos")).filter((name) => name.startsWith("."))).toEqual(
      [],
    );
  });

  it("comes back with what was written meanwhile, while a window is open on it", async () => {
    const { ada, ben, draft, path } = await twoDesks();
    await ada.client.bundles.write({ draft, path });
    await ben.client.bundles.open({ path });
    const there = await windowOn(ben.client, draft);
    await there.write((doc) => metaOf(doc).set("section", "Harbour"));
    await ben.client.bundles.write({ draft, path });
    const here = await windowOn(ada.client, draft);
    await here.write((doc) => metaOf(doc).set("kicker", "Shipping"));

    const opened = await ada.client.bundles.open({ path });
    expect(opened).toMatchObject({ outcome: "merged", changes: 1, from: "Ben Roth" });
    const { article } = await ada.client.drafts.show({ id: draft });
    expect(article).toMatchObject({ section: "Harbour", kicker: "Shipping" });
    await here.write((doc) => metaOf(doc).set("dateline", "Norhaven"));
    expect(await ada.client.desk.verify()).toEqual({ ok: true, problems: [] });
  });

  it("tells how far it is", async () => {
    const { ada, draft, path } = await oneDesk();
    const heard: DeskEvent[] = [];
    ada.subscribe((event) => heard.push(event));
    await ada.client.bundles.write({ draft, path });
    const steps = heard.filter((event) => event.kind === "bundle");
    expect(steps.at(-1)).toMatchObject({ draft });
    expect(steps.at(-1)?.done).toBe(steps.at(-1)?.total);
  });

  it("goes without a photo whose file is damaged, and says which", async () => {
    const { ada, draft, path } = await oneDesk();
    const hash = await photoOf(ada.client, draft);
    writeFileSync(join(ada.folder, "photos", `${hash}.jpg`), "broken");
    const written = await ada.client.bundles.write({ draft, path });
    expect(written).toMatchObject({ photos: 0, missing: ["crane.jpg"] });
  });
});

describe("where a hand-over goes", () => {
  it("an older one is replaced; anything else is left and told in a sentence", async () => {
    const { ada, draft, out, path } = await oneDesk();
    const refusal = (place: string) =>
      ada.client.bundles.write({ draft, path: place }).catch((error: unknown) => error);
    expect(await refusal(join(out, "quay.zip"))).toMatchObject({ code: "BAD_INPUT" });
    expect(await refusal(join(out, "no", "where", "a.stet"))).toMatchObject({ code: "BAD_FOLDER" });
    expect(await refusal(join(ada.folder, "a.stet"))).toMatchObject({ code: "BAD_FOLDER" });
    await ada.client.bundles.write({ draft, path });
    await ada.client.bundles.write({ draft, path });
    writeFileSync(path, "mine");
    expect(await refusal(path)).toMatchObject({ code: "BAD_FILE" });
    expect(readFileSync(path, "utf8")).toBe("mine");
    expect(readdirSync(out)).toEqual(["quay.stet"]);
  });
});

async function photoOf(client: Awaited<ReturnType<typeof writer>>["client"], id: DraftId) {
  const { article } = await client.drafts.show({ id });
  return article.body.find(({ type }) => type === "photo")?.attrs?.asset;
}
