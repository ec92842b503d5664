import fc from "fast-check";
import { expect, it } from "vitest";
import type { PhotoAsset } from "../article/asset.ts";
import { CROP_ASPECTS } from "../article/photo-crop.ts";
import { setting, story } from "../testing/story.ts";
import { exportHtmlFragment, exportHtmlPage } from "./html/html.ts";
import { exportMarkdown } from "./markdown/markdown.ts";
import { exportNinjs } from "./ninjs/ninjs.ts";
import { photoFiles } from "./photo-files.ts";
import { IMAGE_FORMATS, type ImageStyle, renditionsOf } from "./renditions.ts";

const photo = (width: number, height: number, mediaType: PhotoAsset["mediaType"]) =>
  ({ ...[...setting.photos.values()][0], width, height, mediaType }) as PhotoAsset;

const widths = fc
  .uniqueArray(fc.integer({ min: 16, max: 10_000 }), { maxLength: 8 })
  .map((all) => all.sort((a, b) => a - b));
const style: fc.Arbitrary<ImageStyle> = fc.record({
  widths,
  format: fc.constantFrom(...IMAGE_FORMATS),
  better: fc.subarray(["avif", "webp"] as const),
  crops: fc.subarray([...CROP_ASPECTS]),
  sizes: fc.constant("100vw"),
});
const side = fc.integer({ min: 1, max: 12_000 });

it("makes no picture wider than the photo or than was asked for, each width once, all of its shape", () => {
  fc.assert(
    fc.property(side, side, style, (width, height, images) => {
      const { largest, smaller, isOwn } = renditionsOf(photo(width, height, "image/jpeg"), images);
      const all = [...smaller, largest];
      expect(largest.width).toBe(Math.min(width, images.widths.at(-1) ?? width));
      for (const one of all) {
        expect(Math.abs(one.height - (one.width * height) / width)).toBeLessThanOrEqual(1);
      }
      const wide = all.map((one) => one.width);
      expect(wide).toEqual([...new Set(wide)].sort((a, b) => a - b));
      const isAsked = (one: number) => one === width || images.widths.includes(one);
      expect(wide.every(isAsked)).toBe(true);
      expect(isOwn).toBe(largest.width === width && largest.mediaType === "image/jpeg");
    }),
  );
});

it("leaves a GIF and a photo of unknown measures as they are", () => {
  const images: ImageStyle = {
    widths: [16],
    format: "webp",
    better: ["avif"],
    crops: ["1:1"],
    sizes: "100vw",
  };
  for (const one of [photo(40, 20, "image/gif"), photo(0, 0, "image/jpeg")]) {
    expect(renditionsOf(one, images)).toMatchObject({
      isOwn: true,
      smaller: [],
      better: [],
      crops: [],
    });
  }
});

it("cuts each aspect out of the photo, never larger than that part of it", () => {
  fc.assert(
    fc.property(side, side, style, (width, height, images) => {
      const { crops, largest } = renditionsOf(photo(width, height, "image/jpeg"), images);
      expect(crops.map(({ aspect }) => aspect)).toEqual(images.crops);
      for (const { box, ...cut } of crops) {
        expect(box.left + box.width <= width && box.top + box.height <= height).toBe(true);
        expect(cut.width).toBe(Math.min(box.width, largest.width));
        expect(cut.height).toBeLessThanOrEqual(box.height);
        expect(Math.abs(cut.height - (cut.width * box.height) / box.width)).toBeLessThanOrEqual(1);
      }
    }),
  );
});

it("makes of a TIFF what browsers show", () => {
  expect(renditionsOf(photo(40, 20, "image/tiff"), null)).toMatchObject({
    largest: { mediaType: "image/jpeg", width: 40 },
    isOwn: false,
  });
});

const images: ImageStyle = {
  widths: [480, 960],
  format: "webp",
  better: [],
  crops: [],
  sizes: "(min-width: 50em) 45em",
};

it("lets browsers choose in HTML, and tells that pictures left smaller", () => {
  const { text, losses, photos } = exportHtmlFragment(story, { ...setting, images });
  const stem = "north-quay-photos/crane-at-the-quay";
  expect(text).toContain(
    `<img src="${stem}.webp" alt="A crane" width="960" height="640" ` +
      `srcset="${stem}-480.webp 480w, ${stem}.webp 960w" sizes="(min-width: 50em) 45em">`,
  );
  expect(photos[0]).toMatchObject({ isOwn: false, smaller: [{ path: `${stem}-480.webp` }] });
  expect(losses).toContainEqual({ element: "photoSize", count: 1 });
});

const MANY: ImageStyle = { ...images, format: "jpeg", better: ["avif", "webp"], crops: ["16:9"] };

it("offers the better formats first, and names the cuts to who reads the page by program", () => {
  const { text, photos } = exportHtmlFragment(story, { ...setting, images: MANY });
  const stem = "north-quay-photos/crane-at-the-quay";
  for (const type of ["avif", "webp"]) {
    expect(text).toContain(
      `<source type="image/${type}" srcset="${stem}-480.${type} 480w, ${stem}.${type} 960w" sizes="(min-width: 50em) 45em">`,
    );
  }
  expect(text).toMatch(
    /<picture><source.*avif.*<source.*webp.*<img src="[^"]*crane-at-the-quay.jpg"/,
  );
  expect(photos[0]?.crops).toMatchObject([{ path: `${stem}-16x9.jpg`, width: 960, height: 540 }]);
  const page = exportHtmlPage(story, { ...setting, images: MANY }).text;
  expect(page).toContain(`"contentUrl": "${stem}-16x9.jpg"`);
  const { associations } = JSON.parse(exportNinjs(story, { ...setting, images: MANY }).text);
  const [picture] = associations as { renditions: { name: string }[] }[];
  expect(picture?.renditions.map(({ name }) => name)).toEqual([
    "largest",
    "width-480",
    "avif-480",
    "avif-960",
    "webp-480",
    "webp-960",
    "crop-16x9",
  ]);
});

it("names one picture in Markdown, and each of them in ninjs", () => {
  const { text, photos } = exportMarkdown(story, { ...setting, images });
  expect(text).toContain("crane-at-the-quay.webp");
  expect(photos.map(({ smaller }) => smaller)).toEqual([[]]);
  const { associations } = JSON.parse(exportNinjs(story, { ...setting, images }).text);
  const [picture] = associations as { renditions: object[] }[];
  expect(picture?.renditions).toMatchObject([
    { name: "largest", width: 960, height: 640, contentType: "image/webp" },
    { name: "width-480", width: 480, height: 320, contentType: "image/webp" },
  ]);
});

it("gives no two files one name, whatever the photos are called", () => {
  const name = fc.constantFrom("crane.jpg", "crane-480.jpg", "crane-2.png", "crane-2-480.jpg");
  fc.assert(
    fc.property(fc.array(name, { maxLength: 6 }), style, (names, images) => {
      const photos = new Map(
        names.map((one, at) => [`${at}`, { ...photo(2000, 999, "image/jpeg"), name: one }]),
      );
      const blocks = [...photos.keys()].map((asset) => ({ type: "photo", attrs: { asset } }));
      const files = photoFiles(blocks, { photos, photoFolder: "photos", images });
      const paths = files.flatMap(({ path, smaller, better, crops }) => [
        path,
        ...[...smaller, ...better, ...crops].map((one) => one.path),
      ]);
      expect(new Set(paths).size).toBe(paths.length);
    }),
  );
});
