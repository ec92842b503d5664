import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { zipSync } from "fflate";
import sharp from "sharp";
import { expect, test, vi } from "vitest";
import { readDocx } from "../../../shared/testing/read-docx.ts";
import { newFolder } from "../../store/testing/new-folder.ts";
import { next } from "../testing/desk-for-tests.ts";
import { draftOf, exiftool, exportingDesk, placedJpeg, placesIn } from "../testing/exports.ts";
import { draftOfFile } from "./draft-of-file.ts";

// Each test opens a desk with its threads, some run exiftool: slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const STORY = "---\nslug: quay\n---\n\nThe quay closes.\n\n![A crane](crane.jpg)\n";
const BLANK = "%PDF-1.4\nxref\n0 0\ntrailer\n<<>>\nstartxref\n9\n%%EOF\n";

/** A host whose printer notes what it was given, and prints a blank page. */
function printer() {
  const printed: { page: string; photos: string[]; folder: string }[] = [];
  const copies = newFolder();
  const printPdf = async (page: string) => {
    const folder = dirname(page);
    const photos = readdirSync(join(folder, "photos"));
    for (const name of photos) {
      writeFileSync(join(copies, name), readFileSync(join(folder, "photos", name)));
    }
    printed.push({ page: readFileSync(page, "utf8"), photos, folder });
    return new TextEncoder().encode(BLANK);
  };
  return { printPdf, printed, copies };
}

test("a PDF is printed from the page and its photos, which name no place, and carries them", async () => {
  const { printPdf, printed, copies } = printer();
  const { client } = await exportingDesk({ printPdf });
  const tool = exiftool();
  const id = await draftOf(client, STORY, { "crane.jpg": readFileSync(await placedJpeg(tool)) });
  const out = newFolder();
  const order = { drafts: [id], format: "pdf" as const, folder: out, force: false };
  const { files } = await client.exports.toFolder(order);
  expect(files).toEqual([join(out, "quay.pdf")]);
  expect(printed[0]?.page).toContain('src="photos/crane.jpg"');
  expect(await placesIn(tool, join(copies, "crane.jpg"))).toEqual([]);
  expect(existsSync(printed[0]?.folder ?? ".")).toBe(false);
  const [version] = (await client.versions.list({ draft: id })).filter(
    ({ kind }) => kind === "exported",
  );
  expect(version?.note).toBe(`PDF: quay.pdf with 1 photo, into ${out}`);
});

test("a later one takes the place of the earlier, and of nobody else's", async () => {
  const { printPdf } = printer();
  const { client } = await exportingDesk({ printPdf });
  const grey = { width: 4, height: 4, channels: 3 as const, background: "#888" };
  const crane = await sharp({ create: grey }).jpeg().toBuffer();
  const id = await draftOf(client, STORY, { "crane.jpg": crane });
  const out = newFolder();
  writeFileSync(join(out, "quay.pdf"), BLANK);
  const order = { drafts: [id], format: "pdf" as const, folder: out, force: false };
  for (let time = 0; time < 2; time += 1) {
    expect((await client.exports.toFolder(order)).files).toEqual([join(out, "quay-2.pdf")]);
  }
  expect(readFileSync(join(out, "quay.pdf"), "utf8")).toBe(BLANK);
  const { file } = await client.exports.download({ ...order, drafts: [id] });
  expect({ name: file.name, type: file.type }).toEqual({
    name: "quay.pdf",
    type: "application/pdf",
  });
});

test("a Word document holds its photos, which name no place, and is known again by its draft", async () => {
  const { client } = await exportingDesk();
  const tool = exiftool();
  const id = await draftOf(client, STORY, { "crane.jpg": readFileSync(await placedJpeg(tool)) });
  const out = newFolder();
  writeFileSync(join(out, "quay.docx"), zipSync({ "word/document.xml": new Uint8Array(9) }));
  const order = { drafts: [id], format: "docx" as const, folder: out, force: false };
  const [file = ""] = (await client.exports.toFolder(order)).files;
  expect(file).toBe(join(out, "quay-2.docx"));
  const first = readFileSync(file);
  const { lines, names, bytes } = readDocx(first);
  expect(lines.map(({ text }) => text)).toContain("The quay closes.");
  const media = names.filter((name) => name.startsWith("word/media/"));
  expect(media).toEqual(["word/media/image1.jpg"]);
  const picture = join(newFolder(), "picture.jpg");
  writeFileSync(picture, bytes("word/media/image1.jpg"));
  expect((await sharp(picture).metadata()).format).toBe("jpeg");
  expect(await placesIn(tool, picture)).toEqual([]);
  expect(await draftOfFile(file, first.length)).toBe(id);
  expect((await client.exports.toFolder(order)).files).toEqual([file]);
  expect(readFileSync(file).equals(first)).toBe(true);
  expect(readdirSync(out).sort()).toEqual(["quay-2.docx", "quay.docx"]);
  const { file: download } = await client.exports.download(order);
  expect(download.name).toBe("quay.docx");
  expect(Buffer.from(await download.arrayBuffer()).equals(first)).toBe(true);
});

test.each(["docx", "html"] as const)(
  "%s: each picture is told before it is made, and whoever stops there has no file",
  async (format) => {
    const { client } = await exportingDesk();
    const { names, pictures } = await threePictures();
    const id = await draftOf(
      client,
      names.map((name) => `![A crane](${name})`).join("\n\n"),
      pictures,
    );
    const out = newFolder();
    const events = await client.desk.events();
    const stop = new AbortController();
    const order = { drafts: [id], format, folder: out, force: true, ticket: "mine" };
    const exported = client.exports.toFolder(order, { signal: stop.signal });
    const steps: (string | undefined)[] = [];
    while (steps.at(-1) !== "picture 3 of 3") {
      const event = await next(events);
      if (event.kind === "progress") steps.push(event.name);
    }
    expect(steps).toEqual([undefined, ...[1, 2, 3].map((at) => `picture ${at} of 3`)]);
    await exported;
    const again = client.exports.toFolder(
      { ...order, folder: newFolder() },
      { signal: stop.signal },
    );
    for (let name: string | undefined; name !== "picture 1 of 3"; ) {
      const event = await next(events);
      if (event.kind === "progress") name = event.name;
    }
    stop.abort();
    await expect(again).rejects.toThrow();
    await events.return?.();
  },
);

async function threePictures() {
  const names = ["a.jpg", "b.jpg", "c.jpg"];
  const made = await Promise.all(
    names.map(async (name, at) => {
      const plain = { width: 4 + at, height: 4, channels: 3 as const, background: "#888" };
      return [name, await sharp({ create: plain }).jpeg().toBuffer()] as const;
    }),
  );
  return { names, pictures: Object.fromEntries(made) };
}

test("a Word document that says nothing of a draft is nobody's", async () => {
  const path = join(newFolder(), "quay.docx");
  writeFileSync(path, "no document");
  await expect(draftOfFile(path, 11)).rejects.toThrow();
});

test("a host that cannot print says so, and writes nothing", async () => {
  const { client } = await exportingDesk();
  const id = await draftOf(client, "The quay closes.");
  const out = newFolder();
  const order = { drafts: [id], format: "pdf" as const, folder: out, force: false };
  await expect(client.exports.toFolder(order)).rejects.toMatchObject({
    code: "BAD_INPUT",
    message: expect.stringMatching(/Chromium, Chrome or Edge.*Nothing was exported\./),
  });
  expect(readdirSync(out)).toEqual([]);
  expect((await client.desk.info()).exportFormats).not.toContain("pdf");
});
