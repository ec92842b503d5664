import { strToU8, type Zippable, zipSync } from "fflate";
import { expect, test } from "vitest";
import type { DeskEvent } from "../../../../shared/contract/desk.ts";
import { para, wordFile } from "../../../../shared/testing/word-file.ts";
import { newFolder } from "../../../store/testing/new-folder.ts";
import { deskIn } from "../../testing/desk-for-tests.ts";
import { fileOf, jpeg, xmp } from "../../testing/pictures.ts";
import { claimed } from "../../testing/zips.ts";

const text = (headline: string) =>
  strToU8(`${headline}\n\nThe quay wall sank again in the night, and nobody had seen it.\n`);
const zip = (files: Zippable) => new Uint8Array(zipSync(files));
const MEGABYTE = 1024 * 1024;

async function openDesk() {
  const desk = await deskIn(newFolder());
  await desk.client.desk.introduce({ name: "Lea Brandt", initials: "LB" });
  const take = (bytes: Uint8Array<ArrayBuffer>, ticket?: string) =>
    desk.client.imports.files({
      files: [{ path: "in/lot.zip", file: fileOf(bytes, "lot.zip") }],
      ticket,
    });
  const headlines = async () =>
    (await desk.client.drafts.list({})).map(({ headline }) => headline).slice(0, -SAMPLES);
  return { ...desk, take, headlines };
}

test("every text in a ZIP becomes a draft, with the pictures that lie beside it in there", async () => {
  const { client, take } = await openDesk();
  const { drafts, failed } = await take(
    zip({
      "may/ferry.md": strToU8("# Ferry\n\nIt sails.\n\n![A crane](photos/crane.jpg)\n"),
      "may/photos/crane.jpg": await jpeg({ xmp: xmp({ creator: "Mo Ali" }) }),
      "june/quay.txt": text("Quay wall sinks"),
      "june/tide.docx": wordFile({ body: para("The tide table is a month old.") }),
      "june/item.json": strToU8('{"uri":"urn:tide","headlines":[{"value":"Tide"}]}'),
      "june/package.json": strToU8('{"name":"tide"}'),
      "june/.hidden.txt": text("Hidden"),
      "__MACOSX/june/._quay.txt": strToU8("\0"),
      "site/style.css": strToU8("p {}"),
    }),
  );
  expect(failed).toEqual([]);
  expect(drafts.map(({ file }) => file)).toEqual([
    "in/lot.zip/may/ferry.md",
    "in/lot.zip/june/quay.txt",
    "in/lot.zip/june/tide.docx",
    "in/lot.zip/june/item.json",
  ]);
  const { article } = await client.drafts.show({ id: drafts[0]?.id ?? fail() });
  expect(article.body.find(({ type }) => type === "photo")?.attrs).toMatchObject({
    asset: expect.stringMatching(/^[0-9a-f]{64}$/),
    photographer: "Mo Ali",
  });
});

test("a file of it that is refused has its sentence, and the others come in", async () => {
  const { take, headlines } = await openDesk();
  const link = { os: 3, attrs: 0o120777 << 16 } as const;
  const bad: readonly (readonly [name: string, content: Zippable[string], sentence: string])[] = [
    ["../../escape.txt", text("Escape"), "leads out of its ZIP"],
    ["C:/escape.txt", text("Escape"), "leads out of its ZIP"],
    ["inner.zip", zip({ "a.txt": text("Inner") }), "ZIP within a ZIP"],
    ["link.txt", [strToU8("/etc/passwd"), link], "points to another place"],
    ["bomb.txt", strToU8(" ".repeat(15 * MEGABYTE)), "more than any article"],
    ["huge.txt", new Uint8Array(21 * MEGABYTE), "more than any article"],
    ["picture.txt", await jpeg(), "no article came with it"],
    ["old.doc", strToU8("not one"), "before 2007"],
    ["empty.md", strToU8(""), "empty"],
  ];
  const files = Object.fromEntries(bad.map(([name, content]) => [name, content]));
  const { failed } = await take(zip({ ...files, "good.txt": text("Quay wall sinks") }));
  expect(await headlines()).toEqual(["Quay wall sinks"]);
  expect(Object.fromEntries(failed.map(({ file, error }) => [file, error]))).toEqual(
    Object.fromEntries(
      bad.map(([name, , sentence]) => [`in/lot.zip/${name}`, expect.stringContaining(sentence)]),
    ),
  );
});

/** Texts that each say to be as large as a text may be. */
function swollen(count: number): Uint8Array<ArrayBuffer> {
  const names = Array.from({ length: count }, (_, at) => `${at}-of-many.txt`);
  const files = zip(Object.fromEntries(names.map((name) => [name, strToU8("a".repeat(99))])));
  return names.reduce((bytes, name) => claimed(bytes, name, { bytes: 20 * MEGABYTE }), files);
}

const one = zip({ "a.txt": text("Quay wall sinks") });
test.each([
  ["a text by the name of a ZIP", strToU8("Quay wall sinks"), "no ZIP"],
  ["a ZIP cut short", one.subarray(0, one.length - 8), "no ZIP"],
  ["an encrypted one", claimed(one, "a.txt", { flags: 1 }), "password"],
  [
    "one that names thousands of files",
    zip(Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`${at}.css`, strToU8("")]))),
    "more than one import takes",
  ],
  [
    "one with more texts than an import takes",
    zip(Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`${at}.txt`, strToU8("a")]))),
    "more than one import takes",
  ],
  ["one that has more in it than there is room for", swollen(60), "more than one import takes"],
])("%s is refused as a whole, in no time", async (_, bytes, sentence) => {
  const { take, headlines } = await openDesk();
  const began = performance.now();
  const { drafts, failed } = await take(new Uint8Array(bytes));
  expect(performance.now() - began).toBeLessThan(2_000);
  expect(drafts).toEqual([]);
  expect(failed).toEqual([{ file: "in/lot.zip", error: expect.stringContaining(sentence) }]);
  expect(await headlines()).toEqual([]);
});

test("a file whose bytes are not what was packed stays out", async () => {
  const { take } = await openDesk();
  const two = zip({ "a.txt": text("Quay wall sinks"), "b.txt": text("Tide") });
  const { drafts, failed } = await take(claimed(two, "a.txt", { crc: 1 }));
  expect(drafts.map(({ file }) => file)).toEqual(["in/lot.zip/b.txt"]);
  expect(failed[0]?.error).toContain("damaged in its ZIP");
});

test("each file is told of before its turn, and what is stopped leaves what came in", async () => {
  const { client, subscribe, take, headlines } = await openDesk();
  const told: Extract<DeskEvent, { kind: "progress" }>[] = [];
  subscribe((event) => {
    if (event.kind !== "progress") return;
    told.push(event);
    if (event.done === 1) void client.imports.stop({ ticket: "t1" });
  });
  const names = ["a.txt", "b.txt", "c.txt", "d.txt"];
  const { drafts, failed } = await take(
    zip(Object.fromEntries(names.map((name) => [name, text(`The ${name}`)]))),
    "t1",
  );
  expect(told[0]).toMatchObject({ done: 0, total: 4, name: "in/lot.zip/a.txt" });
  expect(drafts.length).toBeGreaterThan(0);
  expect(drafts.length).toBeLessThan(4);
  expect(drafts.length + failed.length).toBe(4);
  for (const { error } of failed) expect(error).toContain("was stopped");
  expect(await headlines()).toHaveLength(drafts.length);
});

/** A new desk's own made-up article. */
const SAMPLES = 1;

function fail(): never {
  throw new RangeError("Nothing was imported.");
}
