import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, test, vi } from "vitest";
import type { ExportFormat } from "../../../shared/contract/exports.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";
import { newFolder } from "../../store/testing/new-folder.ts";
import { draftOf, exiftool, exportingDesk, placedJpeg, placesIn } from "../testing/exports.ts";
import { jpeg, xmp } from "../testing/pictures.ts";

// Each test opens a desk with its threads, some run exiftool: slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const STORY = `---
title: Norhaven loses its quay
slug: north-quay
---

The quay closes on Friday.

![A crane](crane.jpg)
The last crane.

Fleet moves south. Read more here.
`;

const order = (drafts: DraftId[], folder: string, format: ExportFormat = "html") => ({
  drafts,
  format,
  force: false,
  folder,
});

async function deskWithStory() {
  const { client, folder: desk } = await exportingDesk();
  const id = await draftOf(client, STORY, { "crane.jpg": await jpeg() });
  return { client, id, desk, out: newFolder() };
}

const versionKinds = async (client: DeskClient, draft: DraftId) =>
  (await client.versions.list({ draft })).map(({ kind }) => kind);

describe("an export into a folder", () => {
  test("it writes the page and its photo, tells what was lost, and keeps a version", async () => {
    const { client, id, out } = await deskWithStory();
    const { files, losses } = await client.exports.toFolder(order([id], out));
    expect(files).toEqual([
      join(out, "north-quay.html"),
      join(out, "north-quay-photos", "crane.jpg"),
    ]);
    expect(readFileSync(files[0] ?? "", "utf8")).toContain('src="north-quay-photos/crane.jpg"');
    expect(losses).toEqual([{ draft: id, format: "html", element: "relatedLinkTarget", count: 1 }]);
    expect(await versionKinds(client, id)).toContain("exported");
  });

  test("it leaves nothing temporary and no neighbour changed", async () => {
    const { client, id, out } = await deskWithStory();
    writeFileSync(join(out, "notes.txt"), "mine");
    await client.exports.toFolder(order([id], out, "markdown"));
    expect(readdirSync(out).sort()).toEqual(["north-quay-photos", "north-quay.md", "notes.txt"]);
    expect(readdirSync(join(out, "north-quay-photos"))).toEqual(["crane.jpg"]);
    expect(readFileSync(join(out, "notes.txt"), "utf8")).toBe("mine");
  });

  test("it replaces its own earlier export, in each format apart", async () => {
    const { client, id, out } = await deskWithStory();
    for (const format of ["html", "markdown", "html-fragment", "html", "markdown"] as const) {
      await client.exports.toFolder(order([id], out, format));
    }
    expect(readdirSync(out).sort()).toEqual([
      "north-quay-photos",
      "north-quay.fragment.html",
      "north-quay.html",
      "north-quay.md",
    ]);
  });

  test.each([
    ["a file", (out: string) => writeFileSync(join(out, "NORTH-QUAY.html"), "theirs")],
    ["a photo folder", (out: string) => mkdirSync(join(out, "north-quay-photos"))],
    [
      "a link to elsewhere",
      (out: string) => symlinkSync(newFolder(), join(out, "north-quay-photos")),
    ],
  ])("it takes another name where %s of somebody else's stands", async (_, put) => {
    const { client, id, out } = await deskWithStory();
    put(out);
    const before = readdirSync(out);
    const { files } = await client.exports.toFolder(order([id], out));
    expect(files[0]).toBe(join(out, "north-quay-2.html"));
    for (const name of before) expect(readdirSync(out)).toContain(name);
    const theirs = join(out, "NORTH-QUAY.html");
    if (existsSync(theirs)) expect(readFileSync(theirs, "utf8")).toBe("theirs");
  });

  test("it gives two drafts of one slug two names", async () => {
    const { client, id, out } = await deskWithStory();
    const other = await draftOf(client, "---\nslug: north-quay\n---\n\nThe fleet moves.");
    const { files } = await client.exports.toFolder(order([], out, "html-fragment"));
    expect(files.filter((file) => file.endsWith(".html")).sort()).toEqual([
      join(out, "north-quay-2.fragment.html"),
      join(out, "north-quay.fragment.html"),
    ]);
    for (const draft of [id, other])
      expect(await versionKinds(client, draft)).toContain("exported");
  });

  test("it lets no place leave with a photo, and the credit stays in it", async () => {
    const { client } = await exportingDesk();
    const tool = exiftool();
    const picture = readFileSync(await placedJpeg(tool));
    const id = await draftOf(client, "Text.\n\n![](crane.jpg)", { "crane.jpg": picture });
    const { files } = await client.exports.toFolder(order([id], newFolder()));
    const photo = files[1] ?? "";
    expect(await placesIn(tool, photo)).toEqual([]);
    expect(await tool.read(photo)).toMatchObject({ Creator: ["Lea Brandt"] });
  });

  test("one photo leaves with the words of each article, and the same bytes each time", async () => {
    const { client } = await exportingDesk();
    const tool = exiftool();
    const crane = await jpeg({ xmp: xmp({ creator: "Lea Brandt", description: "Harbour 12." }) });
    const story = (slug: string, caption: string) =>
      draftOf(
        client,
        `---\nslug: ${slug}\n---\n\nText.\n\n![A crane, ${slug}](crane.jpg)\n${caption}\n`,
        { "crane.jpg": crane },
      );
    const ids = [await story("north", "Fog."), await story("south", "Sun.")];
    const said = async () => {
      const { files } = await client.exports.toFolder(order(ids, newFolder()));
      return files.filter((file) => file.endsWith(".jpg"));
    };
    const [north = "", south = ""] = await said();
    const words = async (file: string) => {
      const tags = await tool.readRaw(file);
      const { AltTextAccessibility: alt, Creator, Description } = tags as Record<string, unknown>;
      return [alt, Creator, tags["Caption-Abstract"], Description];
    };
    expect(await words(north)).toEqual(["A crane, north", "Lea Brandt", "Fog.", "Fog."]);
    expect(await words(south)).toEqual(["A crane, south", "Lea Brandt", "Sun.", "Sun."]);
    const bytes = (files: readonly string[]) => files.map((file) => readFileSync(file, "hex"));
    expect(bytes(await said())).toEqual(bytes([north, south]));
  });

  test("it comes back from Markdown as the equal article", async () => {
    const { client, id, out } = await deskWithStory();
    const { files } = await client.exports.toFolder(order([id], out, "markdown"));
    const [text = "", photo = ""] = files.map((file) => readFileSync(file));
    const again = await draftOf(client, String(text), {
      "north-quay-photos/crane.jpg": new Uint8Array(photo as Buffer),
    });
    const contentOf = async (draft: DraftId) => {
      const { article } = await client.drafts.show({ id: draft });
      return JSON.parse(JSON.stringify(article, (key, value) => (key === "id" ? null : value)));
    };
    expect(await contentOf(again)).toEqual(await contentOf(id));
  });

  test("wire text stands alone, and never in the place of another, whose draft it cannot tell", async () => {
    const { client, id, out } = await deskWithStory();
    const first = await client.exports.toFolder(order([id], out, "text"));
    const second = await client.exports.toFolder(order([id], out, "text"));
    expect(readdirSync(out).sort()).toEqual(["north-quay-2.txt", "north-quay.txt"]);
    expect(first.losses.map(({ element }) => element)).toEqual(["picture", "altText"]);
    const [one, other] = [first, second].map(({ files }) => readFileSync(files[0] ?? "", "utf8"));
    expect(other).toBe(one);
    expect(one).toMatch(/^Slug: north-quay\n\nNorhaven loses its quay\n/);
  });

  test("it makes the folder where only itself is missing", async () => {
    const { client, id, out } = await deskWithStory();
    const { files } = await client.exports.toFolder(order([id], join(out, "tonight")));
    expect(files[0]).toBe(join(out, "tonight", "north-quay.html"));
  });
});

describe("a folder that cannot take an export", () => {
  test.each([
    ["a file", (out: string) => join(out, "file"), /is a file and no folder.*Choose the folder/],
    ["below a file", (out: string) => join(out, "file", "below"), /lies below a file/],
    ["below nothing", (out: string) => join(out, "no", "such"), /does not exist/],
    ["no whole path", () => "out", /is not a whole path/],
    ["the desk's own", (_: string, desk: string) => join(desk, "photos"), /belongs to the desk/],
  ])("it is told in a sentence when it is %s", async (_, folderOf, sentence) => {
    const { client, id, desk, out } = await deskWithStory();
    writeFileSync(join(out, "file"), "mine");
    const refused = client.exports.toFolder(order([id], folderOf(out, desk)));
    await expect(refused).rejects.toMatchObject({
      code: "BAD_FOLDER",
      message: expect.stringMatching(sentence),
    });
    expect(readdirSync(out)).toEqual(["file"]);
    expect(await versionKinds(client, id)).not.toContain("exported");
  });
});

// The system lets its administrator write anywhere.
test.skipIf(process.getuid?.() === 0)("it tells that a folder may not be written to", async () => {
  const { client, id, out } = await deskWithStory();
  chmodSync(out, 0o555);
  await expect(client.exports.toFolder(order([id], out))).rejects.toMatchObject({
    code: "BAD_FOLDER",
    message: expect.stringContaining("may not be written to"),
  });
});

describe("a TK", () => {
  const OPEN = "# Quay\n\nIt costs TK crowns.";

  test("it stops every way out, named by its place, and nothing is written", async () => {
    const { client } = await exportingDesk();
    const id = await draftOf(client, OPEN);
    const out = newFolder();
    const ways = [
      () => client.exports.toFolder(order([id], out)),
      () => client.exports.download({ drafts: [], format: "markdown", force: false }),
      () => client.exports.text({ draft: id, format: "html" }),
    ];
    for (const way of ways) {
      await expect(way()).rejects.toMatchObject({
        code: "STOPPED",
        message: expect.stringContaining("Quay: Still to come: “It costs TK crowns.”"),
        data: { stops: [expect.objectContaining({ draft: id, rule: "tk" })] },
      });
    }
    expect(readdirSync(out)).toEqual([]);
    expect(await versionKinds(client, id)).not.toContain("exported");
  });

  test("it leaves as a mark where somebody insists", async () => {
    const { client } = await exportingDesk();
    const id = await draftOf(client, OPEN);
    const { files } = await client.exports.toFolder({ ...order([id], newFolder()), force: true });
    expect(readFileSync(files[0] ?? "", "utf8")).toContain("<mark>TK</mark>");
  });
});

describe("a download", () => {
  test("it is the text alone where there are no photos", async () => {
    const { client } = await exportingDesk();
    const id = await draftOf(client, "# Quay shut\n\nUntil Friday.");
    const { file } = await client.exports.download({
      drafts: [id],
      format: "markdown",
      force: false,
    });
    expect(file.name).toBe("quay-shut.md");
    expect(await file.text()).toContain("\n# Quay shut\n");
    expect(await versionKinds(client, id)).toContain("exported");
  });

  test("it is a zip of everything where there is more", async () => {
    const { client, id } = await deskWithStory();
    await draftOf(client, "# Fleet\n\nSouth.");
    const { file, losses } = await client.exports.download({
      drafts: [],
      format: "html",
      force: false,
    });
    expect(file.name).toBe("stet-export.zip");
    const names = Object.keys(unzipSync(new Uint8Array(await file.arrayBuffer())));
    expect(names.sort()).toEqual(["fleet.html", "north-quay-photos/crane.jpg", "north-quay.html"]);
    expect(losses).toContainEqual({
      draft: id,
      format: "html",
      element: "relatedLinkTarget",
      count: 1,
    });
  });

  test("it says so where there is nothing to export", async () => {
    const { client } = await exportingDesk();
    const refused = client.exports.download({ drafts: [], format: "html", force: false });
    await expect(refused).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

test("it gives the clipboard the source, and for HTML the fragment to paste", async () => {
  const { client, id } = await deskWithStory();
  const page = await client.exports.text({ draft: id, format: "html" });
  expect(page.text).toMatch(/^<!doctype html>/);
  expect(page.html).toMatch(/^<article data-stet="1"/);
  const markdown = await client.exports.text({ draft: id, format: "markdown" });
  expect(markdown).toEqual({ text: expect.stringMatching(/^---\nstet: 1\n/), html: null });
});

test("it foretells what an export will lose, also where something stops that", async () => {
  const { client, id } = await deskWithStory();
  const open = await draftOf(client, "# Quay\n\nIt **costs** TK crowns.");
  const { losses } = await client.exports.losses({ drafts: [id, open], format: "text" });
  const told = { ...order([id, open], newFolder(), "text"), force: true };
  expect(losses).toEqual((await client.exports.toFolder(told)).losses);
  expect(losses).toContainEqual({ draft: open, format: "text", element: "bold", count: 1 });
  expect(await client.exports.losses({ drafts: [open], format: "html" })).toEqual({ losses: [] });
});
