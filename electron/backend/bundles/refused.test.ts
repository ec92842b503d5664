import { readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { zipSync } from "fflate";
import { beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { ARTICLE_SCHEMA } from "../../../shared/article/schema.ts";
import { bodyOf } from "../../../shared/article/ydoc/roots.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import { article, p } from "../../../shared/testing/build.ts";
import { putAsset } from "../../store/queries/assets.ts";
import { newFolder } from "../../store/testing/new-folder.ts";
import { photoPath } from "../photos/photo-path.ts";
import { partsIn, remade } from "../testing/made-bundle.ts";
import { jpeg } from "../testing/pictures.ts";
import { PlainDesk } from "../testing/plain-desk.ts";
import { sha256 } from "./gather.ts";
import { cancelFlag } from "./job.ts";
import { readBundle } from "./read-bundle.ts";
import { writeBundle } from "./write-bundle.ts";

let ben: PlainDesk;
let bundle: string;
let before: string;
let photo: string;

/** A bundle with a photo, and a desk that has the draft as it was before that. */
beforeEach(async () => {
  const ada = new PlainDesk("Ada");
  ben = new PlainDesk("Ben");
  const picture = await jpeg();
  photo = sha256(picture);
  writeFileSync(photoPath(ada.folder, photo, "image/jpeg"), picture);
  const text = {
    caption: "A crane",
    alt: null,
    photographer: "Lea Brandt",
    agency: null,
    rights: null,
    killed: null,
  };
  const row = { hash: photo, name: "crane.jpg", mediaType: "image/jpeg" as const, ...text };
  putAsset(ada.desk.store, { ...row, bytes: picture.length, width: 40, height: 20 }, AT);
  const shown = { type: "photo", attrs: { id: "cccccccccc", asset: photo } };
  const draft = ada.create(article([p("The quay is closed.", "aaaaaaaaaa"), shown]));
  bundle = ada.handOver(draft);
  ben.create(article([p("Something else.")]));
  before = ben.everything();
});

const AT = "2026-05-04T10:00:00.000Z";

/** The Problem with which a file is refused; the desk must be as it was. */
function refusal(path: string): Problem {
  try {
    ben.open(path);
  } catch (error) {
    expect(ben.everything()).toBe(before);
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new RangeError("It was opened.");
}

function fileOf(bytes: Uint8Array, name = "made.stet"): string {
  const path = join(newFolder(), name);
  writeFileSync(path, bytes);
  return path;
}

const SENTENCE = /^“.+\. Nothing was changed on this desk\. .+\.$/s;

describe("a bundle on its way", () => {
  it("is refused wherever one bit of it is turned", () => {
    const whole = readFileSync(bundle);
    // Every 37th byte, and all of the head and of the end: several hundred places.
    const places = [...whole.keys()].filter(
      (at) => at % 37 === 0 || at < 60 || at > whole.length - 130,
    );
    for (const at of places) {
      const turned = Buffer.from(whole);
      turned[at] = (turned[at] ?? 0) ^ (1 << (at % 8));
      expect(refusal(fileOf(turned)).message, `at ${at}`).toMatch(SENTENCE);
    }
  });

  it("is refused wherever it is cut off", () => {
    const { length } = readFileSync(bundle);
    for (const size of [0, 1, 21, 22, 100, 105, length >> 1, length - 100, length - 1]) {
      const cut = fileOf(readFileSync(bundle));
      truncateSync(cut, size);
      expect(refusal(cut).message, `${size} bytes`).toMatch(SENTENCE);
    }
  });

  it("is refused with something behind it", () => {
    expect(refusal(fileOf(Buffer.concat([readFileSync(bundle), Buffer.from("x")]))).code).toBe(
      "BAD_FILE",
    );
  });
});

describe("what a person cancels", () => {
  const cancel = cancelFlag(AbortSignal.abort());

  it("leaves the desk as it was", () => {
    const read = () => readBundle({ desk: ben.folder, path: bundle, name: "draft.stet", cancel });
    expect(read).toThrow(/cancelled/);
    expect(ben.everything()).toBe(before);
  });

  it("ends the writing", () => {
    const [draft] = ben.desk.store.all<{ id: DraftId }>("SELECT id FROM drafts");
    const stamp = { person: null, at: AT, appVersion: "0.0.0-test" };
    const temporary = join(newFolder(), "draft.stet");
    const order = { ...stamp, desk: ben.folder, temporary, cancel };
    expect(() => writeBundle({ ...order, draft: draft?.id as DraftId }, () => {})).toThrow(
      /cancelled/,
    );
  });
});

describe("what is no bundle", () => {
  const zip = (names: string[]) =>
    fileOf(zipSync(Object.fromEntries(names.map((name) => [name, Buffer.from("{}")]))));

  it.each([
    ["another ZIP", () => zip(["a.txt"])],
    ["a Word file of that name", () => zip(["[Content_Types].xml", "word/document.xml"])],
    ["a ZIP that begins as one", () => zip(["manifest.json"])],
    ["a bundle that was unpacked and packed again", () => fileOf(zipSync(partsIn(bundle)))],
    ["a text", () => fileOf(Buffer.from("The quay is closed.\n".repeat(50)))],
    ["nothing", () => fileOf(Buffer.of())],
  ])("%s is refused in a sentence", (_what, made) => {
    expect(refusal(made()).message).toMatch(/is no hand-over that Stet wrote/);
  });

  it("a file that is not there is said so", () => {
    expect(refusal("/nowhere/draft.stet")).toMatchObject({ code: "FILE_UNREADABLE" });
  });

  it("a folder is refused", () => {
    expect(refusal(newFolder()).message).toMatch(SENTENCE);
  });
});

describe("a bundle from the future", () => {
  it("of a newer layout is refused, naming the Stet that wrote it", () => {
    const newer = remade(bundle, (manifest) => {
      manifest.layout = 2;
      manifest.appVersion = "9.1.0";
    });
    expect(refusal(newer).message).toMatch(/written by a newer Stet \(9\.1\.0\)/);
  });

  it("of a newer form of articles is refused", () => {
    const newer = remade(bundle, (manifest) => {
      manifest.articleSchema = ARTICLE_SCHEMA + 1;
    });
    expect(refusal(newer)).toMatchObject({ code: "UNKNOWN_CONTENT" });
  });

  it("with a block that this Stet does not know is refused, naming it", () => {
    const newer = remade(bundle, (_manifest, parts) => {
      const doc = new Y.Doc();
      Y.applyUpdate(doc, parts["draft.yjs"] ?? new Uint8Array());
      bodyOf(doc).push([new Y.XmlElement("hologram")]);
      parts["draft.yjs"] = Y.encodeStateAsUpdate(doc);
    });
    expect(refusal(newer).message).toContain("hologram");
  });

  it("is opened where it only says and holds more than this layout knows", () => {
    const more = remade(bundle, (manifest, parts) => {
      manifest.mood = "glad";
      parts["sketches/one.svg"] = Buffer.from("<svg/>");
    });
    expect(ben.open(more)).toMatchObject({ outcome: "new", photos: 1 });
  });
});

describe("a bundle that somebody made with a will", () => {
  const made: readonly [string, Parameters<typeof remade>[1], boolean?][] = [
    ["an entry that the manifest does not name", (_, parts) => add(parts, "extra"), false],
    ["an entry less than it names", (_, parts) => take(parts, "article.json"), false],
    ["a size that is not the entry's", (told) => tell(told, { bytes: 1 }), false],
    ["a hash that is not", (told) => tell(told, { sha256: "0".repeat(64) }), false],
    ["no state", (_, parts) => take(parts, "draft.yjs")],
    ["a state that is none", (_, parts) => add(parts, "draft.yjs")],
    ["a state with a part missing", (_, parts) => add(parts, "draft.yjs", gapped())],
    ["a journal that is none", (_, parts) => add(parts, "journal.jsonl")],
    ["a row beyond the state", (_, parts) => add(parts, "journal.jsonl", foreignRow())],
    ["an article that is none", (_, parts) => add(parts, "article.json", Buffer.from("{}"))],
    ["a photo under another's name", (_, parts) => add(parts, `photos/${photo}.jpg`)],
    ["a person who is no person", (told) => Object.assign(told, { people: [{ id: 7 }] })],
    [
      "a path for a name",
      (told, parts) => {
        Object.assign((told.photos as object[])[0] ?? {}, { hash: "../../../../etc/passwd" });
        add(parts, "../../escaped.txt");
      },
    ],
  ];

  it.each(made)("with %s is refused and leaves the desk as it was", (_what, change, honest) => {
    expect(refusal(remade(bundle, change, honest)).message).toMatch(SENTENCE);
  });

  it("with a page that calls itself a photo is refused", () => {
    const page = Buffer.from("<html><script>alert(1)</script></html>");
    const posing = remade(bundle, (manifest, parts) => {
      delete parts[`photos/${photo}.jpg`];
      const [shown] = manifest.photos as { hash: string; bytes: number }[];
      if (shown !== undefined) Object.assign(shown, { hash: sha256(page), bytes: page.length });
      parts[`photos/${sha256(page)}.jpg`] = page;
    });
    expect(refusal(posing).message).toMatch(SENTENCE);
  });

  it("that unpacks to more than it says is stopped there", () => {
    const bomb = remade(bundle, (_manifest, parts) => {
      parts["bomb.bin"] = new Uint8Array(8 * 1024 * 1024);
    });
    // The directory and the manifest then say 4 bytes of what are 8 MB.
    const bytes = readFileSync(bomb);
    expect(bytes.length).toBeLessThan(100_000);
    const lying = remade(
      bomb,
      (manifest) => {
        for (const entry of entriesOf(manifest)) if (entry.name === "bomb.bin") entry.bytes = 4;
      },
      false,
    );
    expect(refusal(lying).message).toMatch(SENTENCE);
  });
});

function add(parts: Record<string, Uint8Array>, name: string, bytes?: Uint8Array): void {
  parts[name] = bytes ?? Buffer.from("something else");
}

function take(parts: Record<string, Uint8Array>, name: string): void {
  delete parts[name];
}

function tell(manifest: Record<string, unknown>, change: Partial<Told>): void {
  Object.assign(entriesOf(manifest)[0], change);
}

type Told = { name: string; bytes: number; sha256: string };

function entriesOf(manifest: Record<string, unknown>): [Told, ...Told[]] {
  return manifest.entries as [Told, ...Told[]];
}

/** An update that builds on one that nobody has. */
function gapped(): Uint8Array {
  const doc = new Y.Doc();
  doc.getMap("meta").set("one", 1);
  const before = Y.encodeStateVector(doc);
  doc.getMap("meta").set("two", 2);
  return Y.encodeStateAsUpdate(doc, before);
}

/** A journal with one row, of which the draft's state knows nothing. */
function foreignRow(): Buffer {
  const doc = new Y.Doc();
  doc.getMap("meta").set("kicker", "Smuggled");
  const update = Buffer.from(Y.encodeStateAsUpdate(doc));
  const device = "0198f000-0000-7000-8000-000000000000";
  const row = { seq: 1, at: AT, person: null, device, clientId: 1, articleSchema: 1 };
  return Buffer.from(
    `${JSON.stringify({ ...row, crc: crc32(update), update: update.toString("base64") })}\n`,
  );
}
