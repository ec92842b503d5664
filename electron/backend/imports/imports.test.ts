import { describe, expect, test } from "vitest";
import { plainText } from "../../../shared/article/article.ts";
import { LARGEST_TEXT } from "../../../shared/contract/largest-files.ts";
import { savedPage } from "../../../shared/testing/saved-page.ts";
import { withoutIds } from "../../../shared/testing/without-ids.ts";
import { deskInUse } from "../testing/desk-in-use.ts";
import { fileOf, jpeg, xmp } from "../testing/pictures.ts";

const STORY = `Cranes Return to Norhaven

The oldest is from 1911
Photo by Lea Brandt/NPA

The cranes came back on Monday, all four of them, and nobody clapped.

The harbour has waited for them since the storms of last winter.

Bridges of Norhaven. Read more here.

This story is over 5 years old.
`;

async function openDesk() {
  const { client } = await deskInUse();
  const take = (named: Readonly<Record<string, Uint8Array | string>>) =>
    client.imports.files({
      files: Object.entries(named).map(([path, content]) => ({
        path,
        file: fileOf(content, path.split("/").at(-1) ?? path),
      })),
    });
  return { client, take };
}

describe("a text file", () => {
  test("it becomes a draft with a version of how it was imported", async () => {
    const { client, take } = await openDesk();
    const { drafts, failed } = await take({ "stories/cranes.txt": STORY });
    expect(failed).toEqual([]);
    const [made] = drafts;
    expect(made).toMatchObject({ file: "stories/cranes.txt" });
    expect(made?.audit).toContainEqual(expect.objectContaining({ kind: "ageBanner", count: 1 }));
    if (made === undefined) return;
    const { article } = await client.drafts.show({ id: made.id });
    expect(article).toMatchObject({
      headline: "Cranes Return to Norhaven",
      dek: "The oldest is from 1911",
    });
    expect(article.body.map(({ type }) => type)).toEqual([
      "photo",
      "paragraph",
      "paragraph",
      "relatedLink",
    ]);
    const versions = await client.versions.list({ draft: made.id });
    expect(versions.map(({ kind }) => kind)).toEqual(["imported"]);
  });

  test("it becomes the next state of a draft, after a version of before", async () => {
    const { client } = await openDesk();
    const { id } = await client.drafts.create();
    const files = [{ path: "cranes.txt", file: fileOf(STORY, "cranes.txt") }];
    const { drafts } = await client.imports.files({ files, into: id });
    expect(drafts.map((draft) => draft.id)).toEqual([id]);
    expect((await client.drafts.show({ id })).article.headline).toBe("Cranes Return to Norhaven");
    expect(await client.versions.list({ draft: id })).not.toEqual([]);
  });

  test("it refuses two texts for one draft, changing nothing", async () => {
    const { client } = await openDesk();
    const { id } = await client.drafts.create();
    const files = ["a.txt", "b.txt"].map((path) => ({ path, file: fileOf(STORY, path) }));
    await expect(client.imports.files({ files, into: id })).rejects.toMatchObject({
      code: "BAD_INPUT",
    });
    expect((await client.drafts.show({ id })).article.headline).toBeNull();
  });

  test("it is read whatever its name ends with", async () => {
    const { take } = await openDesk();
    expect((await take({ "cranes.story": STORY })).drafts).toHaveLength(1);
  });
});

describe("a Markdown file", () => {
  const MARKDOWN =
    "# Cranes Return\n\nThey came.\n\n![A crane](photos/crane%20one.jpg)\n\nThey stay.\n";

  test("it takes the pictures it names along, with their credit", async () => {
    const { client, take } = await openDesk();
    const picture = await jpeg({ xmp: xmp({ creator: "Mo Ali" }) });
    const { drafts, failed } = await take({
      "desk/cranes.md": MARKDOWN,
      "desk/photos/crane one.jpg": picture,
      "desk/photos/other.jpg": await jpeg(),
    });
    expect(failed).toEqual([]);
    const [made] = drafts;
    if (made === undefined) throw new RangeError("Nothing was imported.");
    const { article } = await client.drafts.show({ id: made.id });
    const photo = article.body.find(({ type }) => type === "photo");
    expect(photo?.attrs).toMatchObject({
      asset: expect.stringMatching(/^[0-9a-f]{64}$/),
      photographer: "Mo Ali",
      creditFrom: "asset",
    });
  });

  test("it finds a picture by its bare name, as a file picker hands it over", async () => {
    const { client, take } = await openDesk();
    const { drafts } = await take({ "cranes.md": MARKDOWN, "crane one.jpg": await jpeg() });
    const { article } = await client.drafts.show({ id: drafts[0]?.id ?? fail() });
    expect(article.body.find(({ type }) => type === "photo")?.attrs?.asset).not.toBeNull();
  });

  test("it keeps the photo and says so when its picture is missing", async () => {
    const { client, take } = await openDesk();
    const { drafts } = await take({ "cranes.md": MARKDOWN });
    expect(drafts[0]?.audit).toContainEqual(
      expect.objectContaining({ kind: "missingPhoto", count: 1 }),
    );
    const { article } = await client.drafts.show({ id: drafts[0]?.id ?? fail() });
    expect(article.body.find(({ type }) => type === "photo")?.attrs).toMatchObject({
      asset: null,
      alt: "A crane",
    });
  });

  test("it imports the text when its picture is refused, and says why", async () => {
    const { take } = await openDesk();
    const torn = new Uint8Array([0xff, 0xd8, 0xff, 0xe0]);
    const { drafts, failed } = await take({ "cranes.md": MARKDOWN, "crane one.jpg": torn });
    expect(drafts).toHaveLength(1);
    expect(failed).toEqual([
      { file: "crane one.jpg", error: expect.stringContaining("no picture") },
    ]);
  });
});

describe("an HTML file", () => {
  test("a saved page gives its story, with the pictures from the folder beside it", async () => {
    const { client, take } = await openDesk();
    const { drafts, failed } = await take({
      "saved/north-quay.html": savedPage,
      "saved/north-quay_files/crane.jpg": await jpeg(),
      "saved/north-quay_files/logo.jpg": await jpeg(),
    });
    expect(failed).toEqual([]);
    expect(drafts[0]?.audit).toContainEqual(
      expect.objectContaining({ kind: "missingPhoto", count: 1 }),
    );
    const { article } = await client.drafts.show({ id: drafts[0]?.id ?? fail() });
    expect(article.headline).toBe("Norhaven to close its north quay");
    const photos = article.body.filter(({ type }) => type === "photo").map(({ attrs }) => attrs);
    expect(photos).toMatchObject([
      { asset: expect.stringMatching(/^[0-9a-f]{64}$/), photographer: "Lea Brandt", agency: "NPA" },
      { asset: null, photographer: "Ola Ness" },
    ]);
  });

  test("it is known by its content where its name says nothing", async () => {
    const { client, take } = await openDesk();
    const { drafts } = await take({
      page: "<!-- saved -->\n<!DOCTYPE html><title>Low water</title>",
    });
    const { article } = await client.drafts.show({ id: drafts[0]?.id ?? fail() });
    expect(article.headline).toBe("Low water");
  });

  test("Stet's own export comes back equal, pictures known by their hash", async () => {
    const { client, take } = await openDesk();
    const first = await take({ "q.html": savedPage, "q_files/crane.jpg": await jpeg() });
    const id = first.drafts[0]?.id ?? fail();
    const format = "html-fragment" as const;
    const { text } = await client.exports.text({ draft: id, format, force: true });
    const second = await take({ "quay.fragment.html": text });
    const again = second.drafts[0]?.id ?? fail();
    const [one, other] = await Promise.all(
      [id, again].map(async (draft) => (await client.drafts.show({ id: draft })).article),
    );
    expect(withoutIds(other ?? fail())).toEqual(withoutIds(one ?? fail()));
    expect(second.drafts[0]?.audit).toEqual([]);
  });
});

describe("a file that is none", () => {
  test.each([
    ["empty.txt", "", "empty"],
    ["binary.txt", "GIF\0\0\0", "no text file"],
    ["story.docx", "PK\u0003\u0004", "Word file"],
    ["story.odt", "PK\u0003\u0004", "save it as Word (File, Save As, Word .docx)"],
    [
      "story",
      `PK\u0003\u0004${"\u0000".repeat(26)}mimetypeapplication/vnd.oasis.opendocument.text`,
      "LibreOffice",
    ],
    ["story.rtf", "no rich text", "TextEdit"],
    ["story", "{\\rtf1\\ansi Quay}", "rich-text"],
    ["story.pages", "PK\u0003\u0004", "Export To, Word"],
    ["story.xlsx", "PK\u0003\u0004", "another office program"],
    ["story.pdf", "%PDF-1.7", "PDF file"],
    ["story", "%PDF-1.7", "PDF file"],
    ["page.html", " ", "empty"],
    ["huge.txt", "x".repeat(LARGEST_TEXT + 1), "larger than 20 MB"],
  ])(
    "it is named with a sentence (%s), and the others are imported",
    async (name, content, sentence) => {
      const { client, take } = await openDesk();
      const { drafts, failed } = await take({ [name]: content, "cranes.txt": STORY });
      expect(drafts.map(({ file }) => file)).toEqual(["cranes.txt"]);
      expect(failed).toEqual([{ file: name, error: expect.stringContaining(sentence) }]);
      expect(await client.drafts.list({})).toHaveLength(1);
    },
  );

  test("it is a picture with no article beside it", async () => {
    const { take } = await openDesk();
    const { failed } = await take({ "crane.jpg": await jpeg() });
    expect(failed).toEqual([{ file: "crane.jpg", error: expect.stringContaining("no article") }]);
  });
});

test("a ninjs item comes back with its photo, and other JSON is refused", async () => {
  const { client, take } = await openDesk();
  const first = await take({
    "q.md": "# Quay\n\nIt closes.\n\n![A crane](crane.jpg)\n",
    "crane.jpg": await jpeg(),
  });
  const id = first.drafts[0]?.id ?? fail();
  const { text } = await client.exports.text({ draft: id, format: "ninjs", force: true });
  const second = await take({ "quay.ninjs.json": text, "package.json": '{"name":"x"}' });
  expect(second.failed).toEqual([
    { file: "package.json", error: expect.stringContaining("no news item") },
  ]);
  const again = second.drafts[0]?.id ?? fail();
  const [one, other] = await Promise.all(
    [id, again].map(async (draft) => (await client.drafts.show({ id: draft })).article),
  );
  expect(withoutIds(other ?? fail())).toEqual(withoutIds(one ?? fail()));
});

test("it reads old encodings and tells it", async () => {
  const { client, take } = await openDesk();
  const { drafts } = await take({
    "old.txt": Buffer.from("Højvande\n\nFærgen er gået i land igen.\n\nSlut", "latin1"),
  });
  expect(drafts[0]?.audit).toContainEqual(expect.objectContaining({ kind: "encoding", count: 1 }));
  const { article } = await client.drafts.show({ id: drafts[0]?.id ?? fail() });
  expect(article.headline).toBe("Højvande");
  expect(plainText(article.body[0]?.content ?? [])).toContain("land igen");
});

function fail(): never {
  throw new RangeError("Nothing was imported.");
}
