import { expect, it } from "vitest";
import type { NodeJson } from "../article/article.ts";
import { NO_DETAILS, type PhotoDetails } from "../article/photo-details.ts";
import { PHOTO_HASHES } from "../testing/arbitrary-article.ts";
import { article, words } from "../testing/story.ts";
import { firstUses, inscriptionOf, unwritten } from "./inscription.ts";

const photo = (attrs: NonNullable<NodeJson["attrs"]>, caption = ""): NodeJson => ({
  type: "photo",
  attrs: { asset: PHOTO_HASHES[0], alt: null, photographer: null, agency: null, ...attrs },
  ...(caption === "" ? {} : { content: [words(caption)] }),
});

const details: PhotoDetails = {
  order: ["exif", "xmp", "iim"],
  said: {
    creators: { exif: ["Lea Brandt", "Jo Dahl"], iim: ["L. Brandt"] },
    caption: { xmp: ["Harbour 12."] },
    source: { xmp: ["Nordic"] },
    usageTerms: { xmp: ["No sales"] },
    creatorContact: { xmp: [{ CiEmailWork: "lea@quay.example" }] },
    locationShown: { xmp: [{ City: "Norhaven", GPSLatitude: "60,6N" }, { GPSLatitude: "60,6N" }] },
    imageRegions: { xmp: [{ Name: "Crane" }] },
  },
};

const known = { details, rights: null };

it("says of rights what the desk says before what the file came with", () => {
  const rights = {
    category: "conditional",
    restrictions: "Not for Norway",
    expires: null,
    licence: "https://npa.example/licence",
  } as const;
  expect(inscriptionOf(photo({}), { details, rights }, [])).toMatchObject({
    usageTerms: ["Not for Norway"],
    webStatement: ["https://npa.example/licence"],
  });
});

it("says what the article says of the photo before what its file says", () => {
  const use = photo({ alt: "A crane", photographer: "Mia Sol", agency: "NPA" }, "The crane.");
  expect(inscriptionOf(use, known, [])).toEqual({
    caption: ["The crane."],
    alt: ["A crane"],
    creators: ["Mia Sol"],
    creditLine: ["Photo by Mia Sol/NPA"],
    source: ["Nordic"],
    usageTerms: ["No sales"],
    locationShown: [{ City: "Norhaven" }],
  });
});

it("takes from the file what the article leaves open", () => {
  expect(inscriptionOf(photo({}), known, [])).toMatchObject({
    caption: ["Harbour 12."],
    creators: ["Lea Brandt", "Jo Dahl"],
  });
  expect(inscriptionOf(photo({ photographer: "Lea Brandt, Jo Dahl" }), known, [])).toMatchObject({
    creators: ["Lea Brandt", "Jo Dahl"],
  });
  expect(inscriptionOf(photo({}), { details: NO_DETAILS, rights: null }, [])).toEqual({});
});

it("keeps address and coordinates for a profile that keeps them", () => {
  const { creatorContact, locationShown } = details.said;
  expect(inscriptionOf(photo({}), known, ["contact", "place"])).toMatchObject({
    creatorContact: creatorContact?.xmp,
    locationShown: locationShown?.xmp,
  });
});

it("takes the words of the first place that shows a photo", () => {
  const gallery = { type: "gallery", content: [photo({}, "First."), photo({}, "Second.")] };
  const [[hash, use] = []] = [...firstUses(article([gallery, photo({}, "Third.")]))];
  expect(hash).toBe(PHOTO_HASHES[0]);
  expect(use?.content).toEqual([words("First.")]);
});

it("counts the further places of a photo that its one file does not speak for", () => {
  const other = { asset: PHOTO_HASHES[1] };
  const uses = [
    photo({}, "First."),
    photo(other, "Own."),
    photo({}, "First."),
    photo(other, "Own."),
  ];
  expect(unwritten(article(uses))).toEqual([]);
  const different = [photo({}, "Second."), photo({ alt: "A crane" }, "First.")];
  const gallery = { type: "gallery", content: different };
  expect(unwritten(article([...uses, gallery]))).toEqual([{ element: "photoWords", count: 2 }]);
});
