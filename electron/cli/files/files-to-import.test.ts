import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { newFolder } from "../testing/new-folder.ts";
import { filesToImport } from "./files-to-import.ts";

it("finds the texts anywhere below a folder, in the order of their names", async () => {
  const folder = newFolder();
  mkdirSync(path.join(folder, "harbour", "old"), { recursive: true });
  const beside = ["c.jpg", ".hidden.md", "~$e.docx"];
  for (const name of ["b.txt", "a.md", "e.docx", "harbour/old/d.MARKDOWN", ...beside]) {
    writeFileSync(path.join(folder, name), "x");
  }
  const { files, pictures, failed } = await filesToImport([folder]);
  expect(pictures).toEqual([path.join(folder, "c.jpg")]);
  expect(files.map((file) => path.relative(folder, file))).toEqual([
    "a.md",
    "b.txt",
    "e.docx",
    path.join("harbour", "old", "d.MARKDOWN"),
  ]);
  expect(failed).toEqual([]);
});

it("finds saved pages, and passes over the folders that belong to them", async () => {
  const folder = newFolder();
  for (const name of ["page_files", "notes_files"]) mkdirSync(path.join(folder, name));
  for (const name of ["page.html", "page_files/frame.html", "notes_files/b.htm", "c.xhtml"]) {
    writeFileSync(path.join(folder, name), "x");
  }
  const { files } = await filesToImport([folder]);
  expect(files.map((file) => path.relative(folder, file))).toEqual([
    "c.xhtml",
    path.join("notes_files", "b.htm"),
    "page.html",
  ]);
});

it("takes a named file whatever it is called", async () => {
  const folder = newFolder();
  const file = path.join(folder, "dispatch");
  writeFileSync(file, "x");
  expect((await filesToImport([file])).files).toEqual([file]);
});

it("says of each place what is wrong with it and goes on", async () => {
  const folder = newFolder();
  const empty = path.join(folder, "empty");
  mkdirSync(empty);
  writeFileSync(path.join(folder, "a.txt"), "x");
  const missing = path.join(folder, "missing.txt");
  const { files, failed } = await filesToImport([missing, empty, path.join(folder, "a.txt")]);
  expect(files).toHaveLength(1);
  expect(failed.map(({ file }) => file)).toEqual([missing, empty]);
  expect(failed[0]?.error).toContain("is not there");
  expect(failed[1]?.error).toContain("holds no text");
});

it.skipIf(process.platform === "win32")("does not follow links to folders in a ring", async () => {
  const folder = newFolder();
  symlinkSync(folder, path.join(folder, "again"));
  writeFileSync(path.join(folder, "a.txt"), "x");
  expect((await filesToImport([folder])).files).toHaveLength(1);
});

it("takes ZIPs along, and what must be told of though it cannot be read", async () => {
  const folder = newFolder();
  for (const name of ["a.zip", "b.odt", "c.rtf", "d.css", "e.pdf"]) {
    writeFileSync(path.join(folder, name), "x");
  }
  const { files } = await filesToImport([folder]);
  expect(files.map((file) => path.relative(folder, file))).toEqual(["a.zip", "b.odt", "c.rtf"]);
});

it("takes news items of a folder, and passes over JSON of anything else", async () => {
  const folder = newFolder();
  writeFileSync(path.join(folder, "a.json"), '{"uri":"urn:quay","versionCreated":"2026-05-02"}');
  writeFileSync(path.join(folder, "package.json"), '{"name":"quay","headline":"x"}');
  const { files, failed } = await filesToImport([folder]);
  expect(files.map((file) => path.relative(folder, file))).toEqual(["a.json"]);
  expect(failed).toEqual([]);
});
