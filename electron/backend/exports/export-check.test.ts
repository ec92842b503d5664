import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync, inflateSync, unzipSync } from "fflate";
import { expect, test, vi } from "vitest";
import type * as Y from "yjs";
import type { MarkJson, NodeJson } from "../../../shared/article/article.ts";
import { layOut } from "../../../shared/article/ydoc/body-layout.ts";
import { anchorBlock, type CommentAnchor } from "../../../shared/article/ydoc/comment-anchor.ts";
import { addComment } from "../../../shared/article/ydoc/comments.ts";
import { replaceArticle } from "../../../shared/article/ydoc/replace.ts";
import { EXPORT_FORMATS } from "../../../shared/contract/exports.ts";
import { article, p } from "../../../shared/testing/build.ts";
import { newFolder } from "../../store/testing/new-folder.ts";
import { deskIn, windowOn } from "../testing/desk-for-tests.ts";
import { exiftool, exportingDesk } from "../testing/exports.ts";
import { fileOf, jpeg } from "../testing/pictures.ts";

/**
 * The export check: whatever must stay on the desk has a word in it that stands nowhere else, and no
 * file that leaves may hold one, unpacked as far as it can be.
 */
vi.setConfig({ testTimeout: 180_000 });

const AT = "2026-11-29T18:00:00.000Z";
const SOURCE = { id: "ines", name: "Quokkamark" };
const STAYS = {
  deskNote: "zanzibarmark",
  listNote: "narwhalmark",
  comment: "okapimark",
  deleted: "axolotlmark",
  suggestedAway: "pangolinmark",
  suggestedBlockAway: "tapirmark",
  suggestedBy: SOURCE.name,
  versionName: "caracalmark",
  writer: "Lemurmark",
  serial: "SN-4711-mark",
  owner: "Ocelotmark",
  cameraComment: "Numbatmark",
} as const;
/** Where the picture was taken: as a number in any notation, no file may say it. */
const PLACE = /gps/i;

const by = (id: string) => ({ id, person: SOURCE.id, name: SOURCE.name, at: AT });
const run = (text: string, ...marks: MarkJson[]): NodeJson => ({ type: "text", text, marks });
const mark = (type: string, id: string): MarkJson => ({ type, attrs: by(id) });
const note = (id: string, text: string): NodeJson => ({
  type: "deskNote",
  attrs: { id },
  content: [{ type: "text", text }],
});

const paragraph = (
  id: string,
  content: NodeJson[],
  suggestion: object | null = null,
): NodeJson => ({
  type: "paragraph",
  attrs: { id, suggestion },
  content,
});

const body = (asset: string): NodeJson[] => [
  paragraph("a", [
    run("The "),
    run(STAYS.suggestedAway, mark("deletion", "one")),
    run("ferry", mark("insertion", "one")),
    run(" rises."),
  ]),
  note("n", STAYS.deskNote),
  paragraph("b", [run(STAYS.suggestedBlockAway, mark("deletion", "two"))], {
    deletion: by("two"),
  }),
  {
    type: "photo",
    attrs: { id: "c", asset, alt: "A crane" },
    content: [{ type: "text", text: "The last crane." }],
  },
  {
    type: "bulletList",
    attrs: { id: "d" },
    content: [{ type: "listItem", content: [p("A point."), note("m", STAYS.listNote)] }],
  },
];

async function tellingPhoto(): Promise<Buffer> {
  const path = join(newFolder(), "crane.jpg");
  writeFileSync(path, await jpeg());
  const told = {
    GPSLatitude: 60.1,
    GPSLatitudeRef: "N",
    "XMP-exif:GPSLatitude": 60.1,
    "XMP-iptcExt:LocationCreatedGPSLatitude": 60.1,
    "XMP-aux:SerialNumber": STAYS.serial,
    SerialNumber: STAYS.serial,
    LensSerialNumber: STAYS.serial,
    OwnerName: STAYS.owner,
    UserComment: STAYS.cameraComment,
    "File:Comment": STAYS.cameraComment,
  };
  await exiftool().write(path, told, { writeArgs: ["-overwrite_original"] });
  return readFileSync(path);
}

function comment(doc: Y.Doc): void {
  const anchor = anchorBlock(layOut(doc), "a") as CommentAnchor;
  const said = { id: "k", author: SOURCE, at: AT, text: STAYS.comment, mentions: [] };
  addComment(doc, { ...said, kind: "comment", anchor });
}

/** Every file that a printer is given, by name. */
function printer() {
  const given: Record<string, Uint8Array> = {};
  const printPdf = async (page: string) => {
    for (const file of filesIn(dirname(page))) given[`pdf/${file}`] = readFileSync(file);
    return new TextEncoder().encode("%PDF-1.4\nxref\n0 0\ntrailer\n<<>>\nstartxref\n9\n%%EOF\n");
  };
  return { given, printPdf };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());
}

/** The file and, where it is packed, all that is in it. */
function unpacked(name: string, bytes: Uint8Array): [string, Uint8Array][] {
  const inside = opened(bytes).flatMap(([part, content]) => unpacked(`${name}/${part}`, content));
  return [[name, bytes], ...inside];
}

function opened(bytes: Uint8Array): [string, Uint8Array][] {
  const [first, second] = bytes;
  if (first === 0x50 && second === 0x4b) return Object.entries(unzipSync(bytes));
  if (first === 0x1f && second === 0x8b) return [["gz", gunzipSync(bytes)]];
  try {
    return first === 0x78 ? [["z", inflateSync(bytes)]] : [];
  } catch {
    return [];
  }
}

/** What of the words that stay is in these bytes, in whichever encoding a file may have them. */
function found(bytes: Uint8Array): string[] {
  const held = Buffer.from(bytes);
  return Object.entries(STAYS).flatMap(([what, word]) =>
    (["utf8", "utf16le"] as const).some((as) => held.includes(Buffer.from(word, as))) ? [what] : [],
  );
}

async function toldDesk() {
  const { given, printPdf } = printer();
  const desk = await exportingDesk({ printPdf });
  const { client } = desk;
  await client.desk.introduce({ name: STAYS.writer, initials: "LM" });
  const { hash } = await client.photos.add({ file: fileOf(await tellingPhoto(), "crane.jpg") });
  const { id } = await client.drafts.create();
  const window = await windowOn(client, id);
  const first = article([p(`${STAYS.deleted} told us.`, "a")], { headline: "Ferry" });
  await window.write((doc) => replaceArticle(doc, first));
  await client.versions.save({ draft: id, name: STAYS.versionName, note: null });
  const story = article(body(hash), { headline: "Ferry", slug: "ferry" });
  await window.write((doc) => replaceArticle(doc, story));
  await window.write(comment);
  await window.write((doc) => doc.getText("notes").insert(0, STAYS.listNote));
  return { ...desk, id, given, hash };
}

test("no word leaves that must stay, by any way out; a clean hand-over opens elsewhere", async () => {
  const { client, id, given, hash, lendPhoto } = await toldDesk();
  const left: [string, Uint8Array][] = [];
  // One inscriber of photos serves all formats: those that carry pictures in ways of their own go to the disk.
  for (const format of ["html", "docx", "pdf"] as const) {
    const folder = newFolder();
    const { files } = await client.exports.toFolder({ drafts: [id], format, force: true, folder });
    left.push(...files.map((file): [string, Uint8Array] => [file, readFileSync(file)]));
  }
  for (const format of EXPORT_FORMATS) {
    if (format === "docx" || format === "pdf") continue;
    const copied = await client.exports.text({ draft: id, format, force: true });
    left.push([`copy ${format}`, new TextEncoder().encode(JSON.stringify(copied))]);
  }
  left.push(...Object.entries(given));
  const lent = await lendPhoto(id, hash);
  left.push(["photo alone", readFileSync(lent.path)]);
  await lent.release();
  const path = join(newFolder(), "ferry.stet");
  await client.bundles.write({ draft: id, path, clean: true });
  left.push([path, readFileSync(path)]);

  const all = left.flatMap(([name, bytes]) => unpacked(name, bytes));
  expect(all.filter(([, bytes]) => found(bytes).length > 0).map(([name]) => name)).toEqual([]);
  expect(all.some(([, bytes]) => Buffer.from(bytes).includes("ferry"))).toBe(true);
  const printed = Object.entries(given).filter(([name]) => name.endsWith(".html"));
  expect(printed.map(([, page]) => Buffer.from(page).includes("The ferry rises."))).toEqual([true]);
  const pictures = all.filter(([, bytes]) => bytes[0] === 0xff && bytes[1] === 0xd8);
  expect(pictures).toHaveLength(5);
  expect(await tellingTags(pictures)).toEqual([]);

  const elsewhere = await deskIn(newFolder());
  await elsewhere.client.desk.introduce({ name: "Ola Berg", initials: "OB" });
  const arrived = await elsewhere.client.bundles.open({ path });
  expect(arrived).toMatchObject({ outcome: "new", headline: "Ferry", from: null, photos: 1 });
  expect(arrived.draft).not.toBe(id);
  const shown = JSON.stringify((await elsewhere.client.drafts.show({ id: arrived.draft })).article);
  expect(shown).toContain("The last crane.");
  expect(shown).not.toContain("deskNote");
  expect(await elsewhere.client.drafts.comments({ id: arrived.draft })).toEqual([]);
  expect(await elsewhere.client.bundles.open({ path })).toMatchObject({ outcome: "unchanged" });
  expect(await elsewhere.client.desk.verify()).toEqual({ ok: true, problems: [] });

  // What is meant for colleagues holds it, so that the words above can be found at all.
  await client.bundles.write({ draft: id, path: join(dirname(path), "whole.stet") });
  const whole = unpacked("whole", readFileSync(join(dirname(path), "whole.stet")));
  expect(new Set(whole.flatMap(([, bytes]) => found(bytes)))).toEqual(new Set(Object.keys(STAYS)));
  const review = { drafts: [id], format: "docx" as const, review: true, force: true };
  const reviewed = (await client.exports.download(review)).file;
  const told = unpacked("review", new Uint8Array(await reviewed.arrayBuffer()));
  const says = new Set(told.flatMap(([, bytes]) => found(bytes)));
  expect(says).toEqual(new Set(["comment", "suggestedAway", "suggestedBlockAway", "suggestedBy"]));
});

/** Tags of pictures that say where or with what they were taken. */
async function tellingTags(pictures: readonly [string, Uint8Array][]): Promise<string[]> {
  const folder = newFolder();
  const tool = exiftool();
  const seen = new Map(
    pictures.map(([name, bytes]) => [Buffer.from(bytes).toString("latin1"), name]),
  );
  const told: string[] = [];
  for (const [bytes, name] of seen) {
    const file = join(folder, "picture.jpg");
    writeFileSync(file, Buffer.from(bytes, "latin1"));
    const tags = await tool.readRaw(file, { readArgs: ["-a", "-G1", "-ee"] });
    const bad = Object.keys(tags).filter((tag) => PLACE.test(tag) || /serial|owner/i.test(tag));
    told.push(...bad.map((tag) => `${name}: ${tag}`));
  }
  return told;
}
