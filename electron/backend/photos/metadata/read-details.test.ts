import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { differing, versionsOf } from "../../../../shared/article/details/differences.ts";
import { DETAIL_FIELDS, DETAILS } from "../../../../shared/article/details/fields.ts";
import { settled, settledText } from "../../../../shared/article/photo-details.ts";
import { runs } from "../../../../shared/testing/runs.ts";
import { jpeg, type PictureText, xmp } from "../../testing/pictures.ts";
import { readDetails } from "./read-details.ts";
import { readMetadata } from "./read-metadata.ts";

const read = async (text: PictureText) => readMetadata(await jpeg(text), true).details;
const SPACES =
  'xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"';
const saying = (properties: string) =>
  xmp({ other: properties.replace(/^<([\w:]+)/, `<$1 ${SPACES}`) });
const utf8 = (text: string) => Buffer.from(text);

describe("what a file says", () => {
  test("it reads locations and licensors by their parts", async () => {
    const other =
      '<Iptc4xmpExt:LocationShown><rdf:Bag><rdf:li rdf:parseType="Resource"><Iptc4xmpExt:City>Bergen</Iptc4xmpExt:City><Iptc4xmpExt:CountryCode>NOR</Iptc4xmpExt:CountryCode></rdf:li><rdf:li rdf:parseType="Resource"><Iptc4xmpExt:City>Oslo</Iptc4xmpExt:City></rdf:li></rdf:Bag></Iptc4xmpExt:LocationShown>';
    const details = await read({ xmp: saying(other) });
    expect(settled(details, "locationShown")).toEqual([
      { City: "Bergen", CountryCode: "NOR" },
      { City: "Oslo" },
    ]);
  });

  test("it reads one moment from all three blocks", async () => {
    const details = await read({
      exif: { Artist: "Lea Brandt" },
      iim: [
        [55, utf8("20240322")],
        [60, utf8("002302+0100")],
      ],
      xmp: xmp({ other: "<photoshop:DateCreated>2024-03-22</photoshop:DateCreated>" }),
    });
    expect(details.said.dateCreated).toEqual({
      xmp: ["2024-03-22"],
      iim: ["2024-03-22T00:23:02+01:00"],
    });
    expect(differing(details)).toEqual([]);
  });

  test("it keeps all that the blocks say where they disagree", async () => {
    const details = await read({
      exif: { Artist: "Lea Brandt" },
      iim: [
        [80, utf8("L. Brandt")],
        [25, utf8("quay")],
        [25, utf8("crane")],
      ],
      xmp: xmp({
        creator: "Lea Brandt",
        other:
          "<dc:subject><rdf:Bag><rdf:li>crane</rdf:li><rdf:li>quay</rdf:li></rdf:Bag></dc:subject>",
      }),
    });
    expect(differing(details)).toEqual(["creators"]);
    expect(versionsOf(details, "creators")).toEqual([
      { blocks: ["exif", "xmp"], values: ["Lea Brandt"] },
      { blocks: ["iim"], values: ["L. Brandt"] },
    ]);
  });

  test("it takes what IIM had no room for as no disagreement", async () => {
    const whole = "The Harbour Authority of the Western Ports of Norway";
    const details = await read({
      iim: [[110, utf8(whole.slice(0, 32))]],
      xmp: xmp({ other: `<photoshop:Credit>${whole}</photoshop:Credit>` }),
    });
    expect(differing(details)).toEqual([]);
    expect(settledText(details, "creditLine")).toBe(whole);
  });
});

test("it keeps a bounded amount, however much a stranger wrote", () => {
  const bag = { value: Array.from({ length: 3000 }, () => ({ value: "x".repeat(1900) })) };
  const xmp = Object.fromEntries(
    DETAIL_FIELDS.map((field) => [DETAILS[field].xmp?.replace(/^.*:/, "") ?? "", bag]),
  );
  const details = readDetails({ exif: {}, iim: {}, xmp, iimIsNewer: false });
  expect(settled(details, "creators")).toHaveLength(100);
  expect(JSON.stringify(details).length).toBeLessThan(250_000);
});

test("it is plain text whatever stands in the file, and never throws", async () => {
  const whole = await jpeg({
    exif: { Artist: "Lea" },
    xmp: xmp({ creator: "Lea", description: "Dawn" }),
  });
  fc.assert(
    fc.property(
      fc.nat(whole.length - 1),
      fc.uint8Array({ minLength: 1, maxLength: 40 }),
      (at, bytes) => {
        const torn = Buffer.from(whole);
        torn.set(bytes.slice(0, whole.length - at), at);
        const { details } = readMetadata(torn, true);
        expect(JSON.stringify(details)).not.toMatch(/<\/?[a-z!?]/iu);
      },
    ),
    { numRuns: runs(60) },
  );
});

const CORPUS = new URL("../../../../../shared/corpora/photos/", import.meta.url);
const inCorpus = (name: string) => readMetadata(readFileSync(new URL(name, CORPUS)), true).details;

describe.skipIf(!existsSync(CORPUS))("the corpus (needs ../shared/corpora)", () => {
  test("IPTC's reference image says every field that the standard named in 2024", () => {
    const { said } = inCorpus("IPTC-PhotometadataRef-Std2024.1.jpg");
    const silent = DETAIL_FIELDS.filter((field) => said[field] === undefined);
    expect(silent).toEqual(["aiSystem", "aiSystemVersion", "aiPrompt", "aiPromptWriter"]);
    for (const field of DETAIL_FIELDS.filter((one) => !silent.includes(one))) {
      const blocks = (["exif", "xmp", "iim"] as const).filter((one) => DETAILS[field][one]);
      expect(Object.keys(said[field] ?? {}).sort(), field).toEqual(blocks.toSorted());
    }
  });

  test("MWG.jpg is right in every field, and what is wrong is kept as another version", () => {
    const details = inCorpus("MWG.jpg");
    for (const field of ["creators", "caption", "copyrightNotice", "keywords", "city"] as const) {
      expect(JSON.stringify(settled(details, field)), field).not.toContain("WRONG");
    }
    expect(differing(details)).toContain("caption");
  });

  test("a file whose IIM and XMP say different things says so", () => {
    expect(differing(inCorpus("metadata_demo_iim_and_xmp_only.jpg"))).toEqual([
      "creators",
      "caption",
      "copyrightNotice",
    ]);
  });
});
