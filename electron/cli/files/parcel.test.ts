import { mkdirSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { newFolder } from "../testing/new-folder.ts";
import { parcelFor } from "./parcel.ts";

const written = (folder: string, name: string, content = "x") => {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
};

it("sends the pictures that a Markdown file shows along with it", async () => {
  const folder = newFolder();
  const file = written(
    folder,
    "ferry.md",
    "![The quay [old]](photos/quay.jpg)\n\n![](<photos/two boats.png> 'x') ![](a%20b.webp)\n",
  );
  for (const name of ["photos/quay.jpg", "photos/two boats.png", "a b.webp", "other.jpg"]) {
    written(folder, name);
  }
  const paths = (await parcelFor(file)).map((parcel) => path.relative(folder, parcel.path));
  expect(paths).toEqual([
    "ferry.md",
    path.join("photos", "quay.jpg"),
    path.join("photos", "two boats.png"),
    "a b.webp",
  ]);
});

it("sends the pictures that a saved page shows along with it", async () => {
  const folder = newFolder();
  const names = ["quay_files/a b.jpg", "quay_files/boat.webp", "quay_files/crane.png"];
  const file = written(
    folder,
    "quay.html",
    `<img src="./quay_files/a%20b.jpg?w=8"><img data-src='quay_files/crane.png'>
     <source srcset="quay_files/boat.webp 2x, https://stet.example/boat.jpg 1x"><img src=../out.jpg>`,
  );
  for (const name of [...names, "quay_files/logo.png"]) written(folder, name);
  const paths = (await parcelFor(file)).map((parcel) => path.relative(folder, parcel.path));
  expect(paths.slice(1).sort()).toEqual(names.map((name) => path.normalize(name)));
});

it("never fetches a picture from outside the Markdown file's folder", async () => {
  const folder = newFolder();
  const secret = written(folder, "secret.jpg");
  const file = written(
    folder,
    "in/ferry.md",
    `![](../secret.jpg) ![](${secret}) ![](%2e%2e/secret.jpg) ![](file://${secret})`,
  );
  expect(await parcelFor(file)).toHaveLength(1);
});

it("takes what a ninjs item names along, from its own folder", async () => {
  const folder = newFolder();
  written(folder, "ferry-photos/quay.jpg");
  written(folder, "crane.jpg");
  const href = "https://norhaven.example/pictures/crane.jpg?w=9";
  const item = JSON.stringify({ renditions: [{ title: "ferry-photos/quay.jpg" }, { href }] });
  const parcels = await parcelFor(written(folder, "ferry.ninjs.json", item));
  expect(parcels.map(({ file }) => file.name)).toEqual([
    "ferry.ninjs.json",
    "quay.jpg",
    "crane.jpg",
  ]);
});

it("leaves out a picture that is not there", async () => {
  const file = written(newFolder(), "ferry.md", "![](gone.jpg) ![](https://stet.example/a.jpg)");
  expect(await parcelFor(file)).toHaveLength(1);
});

it("sends a text alone, whatever it mentions", async () => {
  const folder = newFolder();
  written(folder, "quay.jpg");
  expect(await parcelFor(written(folder, "ferry.txt", "![](quay.jpg)"))).toHaveLength(1);
});

it("takes a Word file that its pictures make large", async () => {
  const file = written(newFolder(), "quay.docx", "");
  truncateSync(file, 30 * 1024 * 1024);
  expect(await parcelFor(file)).toHaveLength(1);
});

it("refuses 200 MB by the size alone, without reading them", async () => {
  const file = written(newFolder(), "huge.txt", "");
  truncateSync(file, 200 * 1024 * 1024);
  const before = process.memoryUsage().arrayBuffers;
  await expect(parcelFor(file)).rejects.toMatchObject({ code: "FILE_TOO_LARGE" });
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50 * 1024 * 1024);
});

it("names a file that went away", async () => {
  const file = path.join(newFolder(), "gone.md");
  await expect(parcelFor(file)).rejects.toMatchObject({
    code: "FILE_UNREADABLE",
    message: expect.stringContaining(file),
  });
});
