import { expect, it } from "vitest";
import type { DeskClient } from "../../../shared/contract/index.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import { takePictures } from "./take-pictures.ts";

const files = ["a.jpg", "torn.jpg", "b.jpg", "a again.jpg"].map((path) => ({
  path,
  file: new File([path.startsWith("a") ? "a" : path], path),
}));

/** A desk that names photos by their text and refuses torn ones; `added` is called with each. */
const deskThat = (added: (name: string) => void = () => undefined) =>
  ({
    photos: {
      add: async ({ file }: { file: File }) => {
        added(file.name);
        if (file.name.startsWith("torn")) throw new Problem("NOT_A_PICTURE", "It is cut off.");
        return { hash: await file.text() };
      },
    },
  }) as unknown as DeskClient;

const watching = () => ({ gone: new AbortController(), stop: new AbortController() });

it("takes each picture in its turn, tells which, and goes on after a bad one", async () => {
  const told: unknown[] = [];
  const { gone, stop } = watching();
  const result = await takePictures(deskThat(), files, {
    tell: ({ done, name }) => told.push([done, name]),
    gone: gone.signal,
    stop: stop.signal,
  });
  expect(result).toEqual({
    drafts: [],
    photos: 2,
    failed: [{ file: "torn.jpg", error: "It is cut off." }],
  });
  expect(told).toEqual(files.map(({ path }, at) => [at, path]));
});

it("ends after the picture at hand, and names those that were not begun", async () => {
  const { gone, stop } = watching();
  const desk = deskThat((name) => name === "torn.jpg" && stop.abort());
  const { photos, failed } = await takePictures(desk, files, {
    tell: () => undefined,
    gone: gone.signal,
    stop: stop.signal,
  });
  expect(photos).toBe(1);
  expect(failed.map(({ file }) => file)).toEqual(["torn.jpg", "b.jpg", "a again.jpg"]);
  expect(failed[1]?.error).toContain("not begun");
});
