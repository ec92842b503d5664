import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { para, wordFile, wordXml } from "../../../../shared/testing/word-file.ts";
import { deskInUse } from "../../testing/desk-in-use.ts";
import { fileOf } from "../../testing/pictures.ts";
import { claimed } from "../../testing/zips.ts";
import { fileKind } from "../file-kind.ts";
import { importReads } from "../reads.ts";

const whole = wordFile({ body: para("The cranes came back.") });
const MAIN = "word/document.xml";
const MEGABYTE = 1024 * 1024;
const withMain = (main: string) => wordFile({ body: "", parts: { [MAIN]: main } });
const inBody = (inside: string) => withMain(wordXml("w:document", `<w:body>${inside}</w:body>`));

/** How files of Office begin that are no ZIP, with the name of one stream in their directory. */
function compound(stream: string): Uint8Array {
  const file = Buffer.alloc(4096);
  file.write("d0cf11e0a1b11ae1", "hex");
  file.writeUInt16LE(9, 30);
  file.writeUInt32LE(1, 48);
  file.write(stream, 1024 + 128, "utf16le");
  return file;
}

const lol = `<!DOCTYPE a [<!ENTITY a "lol">${Array.from({ length: 9 }, (_, at) => `<!ENTITY a${at} "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">`).join("")}]><a>&a8;</a>`;

/** One of this thread's own, and as much again for a machine that does other things meanwhile. */
const MOST_SECONDS = 2;

const BAD: readonly (readonly [what: string, content: Uint8Array | string, sentence: string])[] = [
  ["a text by the name of a Word file", "The cranes came back.", "no Word file"],
  ["nothing at all", "", "no Word file"],
  ["a ZIP of other things", zipSync({ "readme.txt": strToU8("hello") }), "no Word file"],
  [
    "a workbook",
    zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "xl/workbook.xml": strToU8("<a/>") }),
    "no document",
  ],
  ["one cut short", whole.subarray(0, whole.length - 40), "no Word file"],
  ["one cut in its middle", Buffer.concat([whole.subarray(0, 60), whole.subarray(400)]), "damaged"],
  ["content that is not what was written", claimed(whole, MAIN, { crc: 1 }), "damaged"],
  ["a way of packing that is not Word's", claimed(whole, MAIN, { method: 12 }), "damaged"],
  ["an encrypted ZIP", claimed(whole, MAIN, { flags: 1 }), "password"],
  ["Word's own encryption", compound("EncryptedPackage"), "password"],
  ["Word before 2007", compound("WordDocument"), "before 2007"],
  [
    "a bomb that says how large it is",
    withMain(" ".repeat(60 * MEGABYTE)),
    "more than any article",
  ],
  [
    "a bomb that lies",
    claimed(withMain(" ".repeat(60 * MEGABYTE)), MAIN, { bytes: 2_000 }),
    "damaged",
  ],
  [
    "bombs next to each other",
    wordFile({
      body: "",
      parts: Object.fromEntries(
        Array.from({ length: 6 }, (_, at) => [`word/${at}.xml`, " ".repeat(10 * MEGABYTE)]),
      ),
    }),
    "more than any article",
  ],
  [
    "thousands of files",
    wordFile({
      body: "",
      parts: Object.fromEntries(
        Array.from({ length: 10_001 }, (_, at) => [`word/media/${at}.png`, ""]),
      ),
    }),
    "more than any article",
  ],
  ["entities that multiply", withMain(lol), "document type"],
  ["elements within elements", inBody("<w:sdt><w:sdtContent>".repeat(100_000)), "deeper"],
  ["elements next to elements", inBody("<w:p/>".repeat(700_000)), "more elements"],
  [
    "attributes next to attributes",
    inBody('<w:p w:a="1" w:b="2" w:c="3" w:d="4"/>'.repeat(290_000)),
    "more attributes",
  ],
  [
    "fields that never end",
    inBody(
      para("x").repeat(3) +
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>'.repeat(50_000) +
        "<w:p",
    ),
    "no XML",
  ],
  [
    "notes by the hundred thousand",
    wordFile({
      body: para(`<w:r>${'<w:footnoteReference w:id="1"/>'.repeat(290_000)}</w:r>`),
      footnotes: "<w:footnote",
    }),
    "no XML",
  ],
  ["XML that ends early", withMain("<document><body>"), "cut off"],
  ["a document without a word", inBody("<w:p/>"), "empty"],
];

test.each(BAD)("%s is refused in no time", async (_, content, sentence) => {
  const file = fileOf(content, "bad.docx");
  const began = process.threadCpuUsage().user;
  await expect(parsed(file)).rejects.toThrow(sentence);
  expect((process.threadCpuUsage().user - began) / 1e6).toBeLessThan(MOST_SECONDS);
});

async function parsed(file: File) {
  const format = await fileKind(file);
  if (format === "photo" || format === "bundle" || format === "zip")
    throw new RangeError(`It is a ${format}.`);
  return await importReads["imports.parse"]({ name: file.name, file, format });
}

test("a lot of them beside one that is good: each has its sentence, and that one is imported", async () => {
  const { client } = await deskInUse();
  const bad = BAD.map(([, content], at) => ({
    path: `${at}.docx`,
    file: fileOf(content, `${at}.docx`),
  }));
  const before = await client.drafts.list({});
  const { drafts, failed } = await client.imports.files({
    files: [...bad, { path: "good.docx", file: fileOf(whole, "good.docx") }],
  });
  expect(drafts.map(({ file }) => file)).toEqual(["good.docx"]);
  const sentences = BAD.map(([, , sentence], at) => [
    `${at}.docx`,
    expect.stringContaining(sentence),
  ]);
  expect(Object.fromEntries(failed.map(({ file, error }) => [file, error]))).toEqual(
    Object.fromEntries(sentences),
  );
  expect(await client.drafts.list({})).toHaveLength(before.length + 1);
});
