import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test, vi } from "vitest";
import type { Status } from "../../../shared/article/status.ts";
import { replaceArticle } from "../../../shared/article/ydoc/replace.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";
import { article, p, texts } from "../../../shared/testing/build.ts";
import { newFolder } from "../../store/testing/new-folder.ts";
import { deskIn, windowOn } from "../testing/desk-for-tests.ts";
import { deskInUse } from "../testing/desk-in-use.ts";
import { fileOf } from "../testing/pictures.ts";

vi.setConfig({ testTimeout: 60_000 });

async function draftOf(client: DeskClient, text: string) {
  const { id } = await client.drafts.create();
  const window = await windowOn(client, id);
  const write = (words: string) =>
    window.write((doc) => replaceArticle(doc, article([p(words, "a")])));
  await write(text);
  return { id, write };
}

const give = (client: DeskClient, id: DraftId, status: Status) =>
  client.drafts.setStatus({ id, status, message: null });

/** What each version of the draft holds, newest first. */
async function kept(client: DeskClient, draft: DraftId) {
  const versions = await client.versions.list({ draft });
  return Promise.all(
    versions.map(async ({ id, kind, note }) => {
      const read = await client.versions.read({ id });
      return [kind, texts(read.article).join(), note];
    }),
  );
}

test("it keeps each draft as filed, as approved, as published, as corrected and as killed", async () => {
  const { client } = await deskInUse();
  const { id, write } = await draftOf(client, "Fog.");
  const steps = ["filed", "approved", "published", "corrected", "killed"] as const;
  for (const status of steps) {
    await write(`As ${status}.`);
    await give(client, id, status);
  }
  await write("Afterwards.");
  expect(await kept(client, id)).toEqual(
    [...steps].reverse().map((status) => [status, `As ${status}.`, null]),
  );
});

test("taking into edit and sending back keep what changed since the last version, else nothing", async () => {
  const { client } = await deskInUse();
  const { id, write } = await draftOf(client, "Fog.");
  await give(client, id, "filed");
  await give(client, id, "inEdit");
  expect(await kept(client, id)).toEqual([["filed", "Fog.", null]]);
  await write("Fog lifts.");
  await give(client, id, "draft");
  expect(await kept(client, id)).toEqual([
    ["status", "Fog lifts.", null],
    ["filed", "Fog.", null],
  ]);
});

test("it keeps what was exported, with the format and the files", async () => {
  const { client } = await deskInUse();
  const { id, write } = await draftOf(client, "Fog.");
  const folder = newFolder();
  const order = { drafts: [id], force: false };
  const { files } = await client.exports.toFolder({ ...order, format: "html", folder });
  const [file = ""] = files;
  await write("Sun.");
  await client.exports.download({ ...order, format: "markdown" });
  expect(await kept(client, id)).toEqual([
    ["exported", "Sun.", expect.stringMatching(/^Markdown: \S+\.md, as a download$/)],
    ["exported", "Fog.", `HTML page: ${basename(file)}, into ${folder}`],
  ]);
  expect(readFileSync(file, "utf8")).toContain("Fog.");
  const [download, page] = await client.versions.list({ draft: id });
  const sha256 = createHash("sha256").update(readFileSync(file)).digest("hex");
  expect(page?.files).toEqual([{ name: basename(file), sha256 }]);
  expect(download?.files).toHaveLength(1);

  const path = join(folder, "fog.stet");
  await client.bundles.write({ draft: id, path });
  const [handed] = await client.versions.list({ draft: id });
  const hash = createHash("sha256").update(readFileSync(path)).digest("hex");
  expect(handed).toMatchObject({
    kind: "handedOver",
    note: "Handed over as fog.stet",
    files: [{ name: "fog.stet", sha256: hash }],
  });
});

test("what is said of a version can be changed afterwards, and what is kept is counted", async () => {
  const { client } = await deskIn(newFolder());
  const { id } = await draftOf(client, "Fog.");
  const version = await client.versions.save({ draft: id, name: "First", note: "by phone" });
  expect(version.bytes).toBeGreaterThan(0);
  await client.versions.annotate({ id: version.id, note: "by phone, twice" });
  expect(await kept(client, id)).toEqual([["named", "Fog.", "by phone, twice"]]);
  await client.versions.annotate({ id: version.id, note: null });
  expect(await kept(client, id)).toEqual([["named", "Fog.", null]]);
  expect(await client.versions.kept()).toMatchObject({ versions: 1, changes: 2 });
  const unknown = version.id.replace(/.$/, (last) =>
    last === "0" ? "1" : "0",
  ) as typeof version.id;
  await expect(client.versions.annotate({ id: unknown, note: null })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
});

test("an import into a draft is kept as imported, and so is what it took the place of", async () => {
  const { client } = await deskInUse();
  const { id } = await draftOf(client, "Fog.");
  const file = fileOf("# Cranes\n\nSun.", "cranes.md");
  await client.imports.files({ files: [{ path: "cranes.md", file }], into: id });
  expect(await kept(client, id)).toEqual([
    ["imported", "Sun.", "cranes.md"],
    ["beforeImport", "Fog.", null],
  ]);
});
