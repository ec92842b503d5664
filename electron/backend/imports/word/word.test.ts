import { describe, expect, it, test } from "vitest";
import { plainText } from "../../../../shared/article/article.ts";
import {
  item,
  LISTS,
  para,
  pictureRun,
  run,
  style,
  wordFile,
} from "../../../../shared/testing/word-file.ts";
import { deskInUse } from "../../testing/desk-in-use.ts";
import { claiming, fileOf, jpeg, xmp } from "../../testing/pictures.ts";
import { refuseHugeWord } from "./word-refusals.ts";

const STYLES = style("Title", "Title") + style("Caption", "caption");
const TITLE = para("Cranes return", "Title");
const TEXT = para("They came back on Monday, all four of them, and nobody in the harbour clapped.");

async function openDesk() {
  const { client } = await deskInUse();
  const take = async (bytes: Uint8Array, name = "cranes.docx") => {
    const { drafts, failed } = await client.imports.files({
      files: [{ path: `in/${name}`, file: fileOf(bytes, name) }],
    });
    const made = drafts[0];
    const article = made === undefined ? null : (await client.drafts.show({ id: made.id })).article;
    return { article, audit: made?.audit ?? [], failed };
  };
  return { client, take };
}

function withPicture(name: string, bytes: Uint8Array) {
  return wordFile({
    styles: STYLES,
    body: TITLE + TEXT + para(pictureRun("p", "Four cranes")) + para("The north quay", "Caption"),
    pictures: { p: { name, bytes } },
  });
}

describe("a Word file", () => {
  it("becomes a draft with its styles, lists and marks", async () => {
    const { take } = await openDesk();
    const body =
      TITLE + TEXT + para(run("So ") + run("many", "<w:b/>")) + item("a", 1) + item("b", 1);
    const { article, audit, failed } = await take(
      wordFile({ styles: STYLES, numbering: LISTS, body }),
    );
    expect(failed).toEqual([]);
    expect(audit).toEqual([]);
    expect(article?.headline).toBe("Cranes return");
    expect(article?.body.map(({ type }) => type)).toEqual(["paragraph", "paragraph", "bulletList"]);
  });

  it("brings its pictures along, with the credit that is in them", async () => {
    const { take } = await openDesk();
    const picture = await jpeg({ xmp: xmp({ creator: "Mo Ali" }) });
    const { article, audit, failed } = await take(withPicture("image1.jpeg", picture));
    expect(failed).toEqual([]);
    expect(audit).toEqual([]);
    const photo = article?.body.find(({ type }) => type === "photo");
    expect(photo?.attrs).toMatchObject({
      asset: expect.stringMatching(/^[0-9a-f]{64}$/),
      alt: "Four cranes",
      photographer: "Mo Ali",
    });
    expect(plainText(photo?.content ?? [])).toBe("The north quay");
  });

  it("makes no draft once the import is cancelled", async () => {
    const { client, take } = await openDesk();
    const before = await client.drafts.list({});
    const controller = new AbortController();
    const bytes = withPicture("image1.jpeg", await jpeg());
    const file = new (class extends File {
      // A person presses Cancel as soon as its content is looked at.
      override slice(...range: Parameters<Blob["slice"]>) {
        controller.abort();
        return super.slice(...range);
      }
    })([bytes], "cancelled.docx");
    const files = [{ path: "cancelled.docx", file }];
    const { signal } = controller;
    await expect(client.imports.files({ files }, { signal })).rejects.toThrow();
    await take(wordFile({ styles: STYLES, body: TITLE + TEXT }));
    expect(await client.drafts.list({})).toHaveLength(before.length + 1);
  });

  it("becomes the next state of a draft", async () => {
    const { client } = await openDesk();
    const { id } = await client.drafts.create();
    const file = fileOf(wordFile({ styles: STYLES, body: TITLE + TEXT }), "cranes.docx");
    await client.imports.files({ files: [{ path: "cranes.docx", file }], into: id });
    expect((await client.drafts.show({ id })).article.headline).toBe("Cranes return");
  });

  it("is known by its content, whatever it is called", async () => {
    const { client } = await openDesk();
    const names = ["cranes", "cranes.doc", "cranes.zip", "cranes.DOCM", "cranes.dotx"];
    const bytes = wordFile({ styles: STYLES, body: TITLE + TEXT });
    const { drafts, failed } = await client.imports.files({
      files: names.map((name) => ({ path: name, file: fileOf(bytes, name) })),
    });
    expect(failed).toEqual([]);
    expect(drafts.map(({ file }) => file)).toEqual(names);
  });

  it("keeps the text and says why where a picture of it cannot be had", async () => {
    const { take } = await openDesk();
    const huge = await take(withPicture("image1.png", await claiming(20_000, 15_000)));
    expect(huge.article?.headline).toBe("Cranes return");
    expect(huge.failed).toMatchObject([{ file: "in/cranes.docx/image1.png" }]);
  });

  test.each([
    ["a drawing of Windows", "image1.emf", new Uint8Array(64).fill(1)],
    ["a bomb in a picture's place", "image1.png", new Uint8Array(90_000_000)],
  ])("%s is counted", async (_, name, bytes) => {
    const { take } = await openDesk();
    const { article, audit, failed } = await take(withPicture(name, bytes));
    expect(failed).toEqual([]);
    const photo = article?.body.find(({ type }) => type === "photo");
    const places = [{ block: photo?.attrs?.id, field: null, words: `word/media/${name}` }];
    expect(audit).toEqual([{ kind: "unreadPicture", count: 1, places }]);
    expect(photo?.attrs?.asset).toBeNull();
  });
});

it("refuses a file for its size before anything of it is read", () => {
  expect(() => refuseHugeWord(201 * 1024 * 1024, "a.docx")).toThrow("larger than 200 MB");
  expect(() => refuseHugeWord(199 * 1024 * 1024, "a.docx")).not.toThrow();
});
