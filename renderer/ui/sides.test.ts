import { expect, it } from "vitest";

const STYLES: Readonly<Record<string, string>> = import.meta.glob("../**/*.css", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** Places in a picture are the same from whichever side one reads, and the middle is the middle. */
const OF_THE_PICTURE = [
  "./toast.css: left",
  "../features/tour/tour.css: left",
  "../features/photos/crop/crop.css: right",
  "../features/photos/viewer/viewer.css: left",
  "../features/versions/travel/travel.css: left",
  "../features/versions/travel/travel.css: right",
];
const SIDED =
  /(?<![\w-])((?:(?:margin|padding|border)-)?(?:left|right)(?:-(?:width|color|style))?)\s*:|(?:text-align|float|clear):\s*(left|right)/g;

it("no style names a side of the screen, so that all of it can be laid from right to left", () => {
  const sided = Object.entries(STYLES).flatMap(([file, css]) =>
    Array.from(css.matchAll(SIDED), ([, name, side]) => `${file}: ${name ?? side}`),
  );
  expect(Object.keys(STYLES).length).toBeGreaterThan(30);
  expect([...new Set(sided)].filter((one) => !OF_THE_PICTURE.includes(one))).toEqual([]);
});
