import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { IIM, jpeg, type PictureText, xmp } from "../../testing/pictures.ts";
import { readMetadata } from "./read-metadata.ts";

const credit = (file: Buffer) => readMetadata(file, true).credit;
const read = async (text: PictureText) => credit(await jpeg(text));
const utf8 = (text: string) => Buffer.from(text);

describe("a picture's credit", () => {
  test("it comes from XMP, with caption and alt text", async () => {
    const other =
      '<photoshop:Credit>NPA</photoshop:Credit><Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li xml:lang="de">Ein Kran</rdf:li><rdf:li xml:lang="x-default">A crane</rdf:li></rdf:Alt></Iptc4xmpCore:AltTextAccessibility>';
    expect(
      await read({ xmp: xmp({ creator: "Lea Brandt", description: "Dawn.", other }) }),
    ).toEqual({
      photographer: "Lea Brandt",
      agency: "NPA",
      caption: "Dawn.",
      alt: "A crane",
    });
  });

  test("it comes from IIM in UTF-8 and in Windows-1252", async () => {
    for (const name of [utf8("Søren Ærø"), Buffer.from("Søren Ærø", "latin1")]) {
      const found = await read({
        iim: [
          [IIM.byline, name],
          [IIM.credit, utf8("NPA")],
        ],
      });
      expect(found).toMatchObject({ photographer: "Søren Ærø", agency: "NPA" });
    }
  });

  test("it takes EXIF before XMP before IIM, as the working group's rules say", async () => {
    const all = {
      exif: { Artist: "Exif One; Exif Two", ImageDescription: "Exif" },
      xmp: xmp({ creator: "Xmp", description: "Xmp" }),
      iim: [[IIM.byline, utf8("Iim")]] as const,
    };
    expect(await read(all)).toMatchObject({ photographer: "Exif One, Exif Two", caption: "Exif" });
    expect(await read({ ...all, exif: undefined })).toMatchObject({
      photographer: "Xmp",
      caption: "Xmp",
    });
  });

  test("it takes what a camera wrote by itself for no caption", async () => {
    expect(await read({ exif: { ImageDescription: "OLYMPUS DIGITAL CAMERA" } })).toMatchObject({
      caption: null,
    });
  });

  test("it takes the source for the agency where the credit only repeats the photographer", async () => {
    const iim = [
      [IIM.byline, utf8("Lea Brandt")],
      [IIM.credit, utf8("Lea Brandt")],
      [IIM.source, utf8("NPA")],
    ] as const;
    expect(await read({ iim })).toMatchObject({ photographer: "Lea Brandt", agency: "NPA" });
  });

  test("it parts a credit field that holds the whole line", async () => {
    expect(await read({ iim: [[IIM.credit, utf8("Lea Brandt/Reuters")]] })).toMatchObject({
      photographer: "Lea Brandt",
      agency: "Reuters",
    });
  });
});

test("it makes plain, short text of what a stranger wrote", async () => {
  const found = await read({
    iim: [
      [IIM.byline, utf8("<script>alert(1)</script>\u0007 Lea\u202e Brandt")],
      [IIM.caption, utf8("<b>Fish</b> &amp; chips\r\n\r\nat 3 < 5")],
    ],
    xmp: xmp({ other: `<photoshop:Credit>${"x".repeat(50_000)}</photoshop:Credit>` }),
  });
  expect(found.photographer).toBe("alert(1) Lea Brandt");
  expect(found.caption).toBe("Fish & chips at 3 < 5");
  expect(found.agency).toHaveLength(200);
});

test("it finds nothing in broken metadata, and keeps the picture", async () => {
  const file = await jpeg({ xmp: "<x:xmpmeta <<<>", iim: [[IIM.byline, Buffer.alloc(0)]] });
  const nothing = { photographer: null, agency: null, caption: null, alt: null };
  expect(credit(file)).toEqual(nothing);
  expect(credit(Buffer.from("no picture"))).toEqual(nothing);
  for (let length = 2; length < file.length; length += 7) {
    expect(() => readMetadata(file.subarray(0, length), true)).not.toThrow();
  }
});

const CORPUS = new URL("../../../../../shared/corpora/photos/", import.meta.url);

test.skipIf(!existsSync(CORPUS)).each([
  [
    "MWG.jpg",
    {
      photographer: expect.stringMatching(/^RIGHT1.*, RIGHT2/),
      caption: expect.stringMatching(/^RIGHT/),
    },
  ],
  ["metadata_demo_iim_and_xmp_only.jpg", { photographer: expect.stringMatching(/\(IIM\)$/) }],
  [
    "IPTC-PhotometadataRef-Std2024.1.jpg",
    { agency: expect.stringMatching(/^Credit Line/), alt: expect.any(String) },
  ],
  ["PhotoMechanic.jpg", { photographer: "Photographer", agency: "Credit", caption: "Caption" }],
  ["PNG.png", { photographer: expect.any(String) }],
  ["payload_in_all_known_metadata.jpg", { photographer: expect.not.stringContaining("<") }],
])("it reads %s of the corpus (needs ../shared/corpora)", (name, expected) => {
  expect(credit(readFileSync(new URL(name, CORPUS)))).toMatchObject(expected);
});
