import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { webFiles } from "./web-files.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "stet-web-"));
const root = path.join(folder, "renderer");
mkdirSync(path.join(root, "assets"), { recursive: true });
writeFileSync(path.join(root, "index.html"), "<!doctype html>");
writeFileSync(path.join(root, "assets", "index-abc.js"), "");
writeFileSync(path.join(folder, "secret.txt"), "x");
afterAll(() => rmSync(folder, { recursive: true }));

const file = webFiles(root);

it("answers / with the page and gives each kind its type", () => {
  expect(file("/")).toMatchObject({ mediaType: "text/html; charset=utf-8", immutable: false });
  expect(file("/assets/index-abc.js")).toMatchObject({
    mediaType: "text/javascript; charset=utf-8",
    immutable: true,
  });
});

it("answers as it was at the start, whatever a new build puts there", () => {
  const asBuilt = path.join(root, "assets", "index-abc.js");
  rmSync(asBuilt);
  writeFileSync(path.join(root, "assets", "index-def.js"), "");
  expect(file("/assets/index-abc.js")).not.toBeNull();
  expect(file("/assets/index-def.js")).toBeNull();
});

it("never leads out of its folder", () => {
  const ways = ["/../secret.txt", "/%2e%2e/secret.txt", "/assets/../../secret.txt", "//secret.txt"];
  for (const way of [...ways, path.join(folder, "secret.txt"), "/assets", ""]) {
    expect(file(way), way).toBeNull();
  }
});
