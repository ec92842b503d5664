import { expect, it } from "vitest";
import { readProfile } from "./read-profile.ts";

it("reads a profile, and takes Stet's own way where it says nothing", () => {
  const text = "title: Narrow\nformat: text\nwrap: 60\ncreditPattern: 'Foto: {photographer}'\n";
  expect(readProfile(text, "narrow")).toEqual({
    name: "narrow",
    about: null,
    title: "Narrow",
    format: "text",
    template: null,
    creditPattern: "Foto: {photographer}",
    review: false,
    longestHeadline: null,
    uncheckedQuotes: null,
    style: {
      creditPattern: "Foto: {photographer}",
      callToAction: null,
      headingsFrom: 2,
      frontMatter: null,
      images: null,
      keepMetadata: [],
      text: { wrap: 60, header: true, addresses: true },
      stopOnSuggestions: false,
      stopOnUncheckedQuotes: false,
      review: false,
      template: null,
    },
  });
});

it("reads how pictures leave, and fills in what is left out", () => {
  const images = (keys: string) =>
    readProfile(`title: Wide\nformat: html\n${keys}\n`, "wide").style.images;
  const widths = [480, 960];
  expect(images("imageWidths: [480, 960]")).toEqual({
    widths,
    format: "original",
    better: [],
    crops: [],
    sizes: "100vw",
  });
  expect(images("imageFormat: webp")).toEqual({
    widths: [],
    format: "webp",
    better: [],
    crops: [],
    sizes: "100vw",
  });
  expect(images("imageSizes: 50vw")).toBeNull();
});

it("reads several formats, the best first, and cuts", () => {
  const text =
    "title: Web\nformat: html\nimageFormat: [avif, webp, jpeg]\nimageCrops: [16:9, 4:3, 1:1]\n";
  expect(readProfile(text, "web").style.images).toEqual({
    widths: [],
    format: "jpeg",
    better: ["avif", "webp"],
    crops: ["16:9", "4:3", "1:1"],
    sizes: "100vw",
  });
  for (const wrong of ["imageFormat: [jpeg, jpeg]", "imageFormat: [original, jpeg]"]) {
    expect(() => readProfile(`title: Web\nformat: html\n${wrong}\n`, "web")).toThrow(/imageFormat/);
  }
  expect(() => readProfile("title: Web\nformat: html\nimageCrops: [7:5]\n", "web")).toThrow(
    /imageCrops/,
  );
});

it.each([
  ["format: text\nwrap: 60\n", /in line 1, title: /],
  ["title: A\nformat: rtf\n", /in line 2, format: /],
  ["title: A\nformat: text\n# wide\nwrap: wide\n", /in line 4, wrap: /],
  ["title: A\nformat: text\nwarp: 60\n", /in line 3, warp: /],
  [
    "title: A\nformat: html\nwrap: 60\n",
    /in line 3, wrap: It means nothing in html, only in text\./,
  ],
  ["title: A\nformat: html\nimageWidths: [960, 480]\n", /in line 3, imageWidths: Widths stand/],
  ["title: A\nformat: html\nkeepMetadata: [owner]\n", /in line 3, keepMetadata: /],
  ["title: A\nformat: text\nkeepMetadata: [place]\n", /keepMetadata: It means nothing in text/],
  ["title: A\nformat: html\nimageFormat: tiff\n", /in line 3, imageFormat: /],
  ["title: A\nformat: pdf\nimageFormat: webp\n", /imageFormat: It means nothing in pdf/],
  ["title: A\nformat: html\ncreditPattern: Foto\n", /in line 3, creditPattern: It must hold/],
  [
    "title: A\nformat: html\ntemplate: ../page.html\n",
    /in line 3, template: It is the name of a file/,
  ],
  [
    "title: A\nformat: html\ntemplate: a/page.html\n",
    /in line 3, template: It is the name of a file/,
  ],
  [
    "title: A\nformat: html\ntemplate: ours.yaml\n",
    /in line 3, template: A profile is no template/,
  ],
  ["title: A\nformat: docx\ntemplate: page.html\n", /template: It means nothing in docx/],
  ["title: A\nformat: html\ntitle: B\n", /in line 3, /],
  ["- a list\n", /in line 1, title: /],
])("says file, line and key of what is wrong in %j", (text, sentence) => {
  expect(() => readProfile(text, "mine")).toThrow(sentence);
  expect(() => readProfile(text, "mine")).toThrow(/^The export profile mine\.yaml is wrong/);
});
