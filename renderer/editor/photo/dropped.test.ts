import { expect, it } from "vitest";
import { droppedFiles } from "./dropped.ts";

interface Laid {
  readonly [name: string]: Laid | null;
}

/** A folder as a browser hands it over: some entries at a time. */
function entryOf(name: string, laid: Laid | null): FileSystemEntry {
  if (laid === null) {
    const file = (done: (file: File) => void) => done(new File(["x"], name));
    return { name, isFile: true, isDirectory: false, file } as unknown as FileSystemEntry;
  }
  const createReader = () => {
    const left = Object.entries(laid).map(([inside, what]) => entryOf(inside, what));
    return { readEntries: (done: (some: FileSystemEntry[]) => void) => done(left.splice(0, 2)) };
  };
  return { name, isFile: false, isDirectory: true, createReader } as unknown as FileSystemEntry;
}

const transfer = (files: readonly string[], entries: readonly FileSystemEntry[]) =>
  ({
    files: files.map((name) => new File(["x"], name)),
    items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })),
  }) as unknown as DataTransfer;

it("finds the pictures of a folder, however deep, in the order of their names", async () => {
  const card = entryOf("card", {
    "img10.jpg": null,
    "img9.jpg": null,
    ".hidden.jpg": null,
    "notes.txt": null,
    raw: { "b.TIFF": null, "a.heic": null },
  });
  const files = await droppedFiles(transfer(["card"], [card]));
  expect(files?.map(({ name }) => name)).toEqual(["img9.jpg", "img10.jpg", "a.heic", "b.TIFF"]);
});

it("takes files that were dropped as they are, in their order", async () => {
  const files = await droppedFiles(transfer(["b.jpg", "a.jpg"], []));
  expect(files?.map(({ name }) => name)).toEqual(["b.jpg", "a.jpg"]);
});

it("knows a drop without files", () => {
  expect(droppedFiles(transfer([], []))).toBeNull();
  expect(droppedFiles(null)).toBeNull();
});
