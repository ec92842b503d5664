import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { mayPrint, PRINT_PREFERENCES, PRINT_SETTINGS } from "./printing.ts";

const folder = path.resolve("workshop");
const page = path.join(folder, "page.html");
const at = (...names: string[]) => pathToFileURL(path.join(folder, ...names)).href;

it("loads the page and what lies beside it, nothing else", () => {
  expect(mayPrint(at("page.html"), page)).toBe(true);
  expect(mayPrint(at("photos", "quay side.jpg"), page)).toBe(true);
  for (const url of [
    at("..", "secret.txt"),
    at("..", "workshop-2", "page.html"),
    "https://stet.example/a.jpg",
    "data:text/html,x",
    "file://server/share/a.jpg",
    "nonsense",
  ]) {
    expect(mayPrint(url, page), url).toBe(false);
  }
});

it("runs nothing, and writes what a screen reader can follow", () => {
  expect(PRINT_PREFERENCES).toMatchObject({
    javascript: false,
    sandbox: true,
    partition: "stet-print",
  });
  expect(PRINT_SETTINGS).toMatchObject({ generateTaggedPDF: true, preferCSSPageSize: true });
});
