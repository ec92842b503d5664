import { expect, test } from "vitest";
import type { PhotoDetails } from "../../article/photo-details.ts";
import { UNKNOWN_RIGHTS } from "../../article/rights.ts";
import { setting, story } from "../../testing/story.ts";
import { exportHtmlPage } from "./html.ts";

/** https://developers.google.com/search/docs/appearance/structured-data/article */
const ARTICLE = ["headline", "image", "datePublished", "dateModified", "author"];
const AUTHOR = ["name", "url"];
/** https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata */
const IMAGE = [
  "contentUrl",
  "license",
  "acquireLicensePage",
  "creditText",
  "creator",
  "copyrightNotice",
];

const xmp = (value: string | Readonly<Record<string, string>>) => ({ xmp: [value] });
const said: PhotoDetails = {
  order: ["xmp", "iim", "exif"],
  said: {
    copyrightNotice: xmp("© 2026 NPA"),
    webStatement: xmp("https://npa.example/terms"),
    licensors: xmp({ LicensorName: "NPA", LicensorURL: "https://npa.example/buy" }),
  },
};

function imageWith(details: PhotoDetails, licence: string | null) {
  const photos = new Map(
    [...setting.photos].map(([hash, photo]) => [
      hash,
      { ...photo, rights: { ...UNKNOWN_RIGHTS, licence } },
    ]),
  );
  const known = new Map([...photos.keys()].map((hash) => [hash, details]));
  const { text } = exportHtmlPage(story, { ...setting, photos, details: known });
  const data = JSON.parse(/ld\+json">(.*?)<\/script>/s.exec(text)?.[1] ?? "null");
  return { data, image: data.image[0] };
}

test("an article and its pictures carry every field that Google's documents ask for", () => {
  const { data, image } = imageWith(said, null);
  expect(Object.keys(data)).toEqual(expect.arrayContaining(ARTICLE));
  expect(Object.keys(data.author[0])).toEqual(expect.arrayContaining(AUTHOR));
  expect(Object.keys(image)).toEqual(expect.arrayContaining(IMAGE));
  expect(image).toMatchObject({
    license: "https://npa.example/terms",
    acquireLicensePage: "https://npa.example/buy",
    creditText: "Photo by Lea Brandt/NPA",
    creator: { "@type": "Person", name: "Lea Brandt" },
    copyrightNotice: "© 2026 NPA",
  });
});

test("the desk's own word on a licence comes before the file's; what is no address is none", () => {
  expect(imageWith(said, "https://desk.example/cc").image.license).toBe("https://desk.example/cc");
  const { image } = imageWith(
    {
      ...said,
      said: { webStatement: xmp("ask us"), licensors: xmp({ LicensorURL: "javascript:a" }) },
    },
    null,
  );
  expect(image).not.toHaveProperty("license");
  expect(image).not.toHaveProperty("acquireLicensePage");
});
