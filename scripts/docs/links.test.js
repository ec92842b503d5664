import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { anchorsOf } from "../../renderer/features/help/anchors.ts";
import { parseMarkdown } from "../../shared/imports/markdown/parser.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const NOT_OURS = /^(node_modules|out|\.cache|\.git|test-results|fixtures|dist)$/;

/** Every .md of the project. */
function pagesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) return NOT_OURS.test(entry.name) ? [] : pagesBelow(place);
    return entry.isFile() && entry.name.endsWith(".md") ? [place] : [];
  });
}

function nodesIn(node) {
  return [node, ...(node.children ?? []).flatMap(nodesIn)];
}

const treeOf = (file) => parseMarkdown(readFileSync(file, "utf8"), false);

function urlsIn(file) {
  return nodesIn(treeOf(file)).flatMap(({ url, type, value }) => {
    if (type === "html")
      return Array.from(value.matchAll(/(?:src|href)="([^"]+)"/g), ([, to]) => to);
    return url === undefined ? [] : [url];
  });
}

/** Why a link leads nowhere; null where it leads somewhere, or out into the web. */
function fault(from, url) {
  if (/^[a-z]+:/i.test(url)) return null;
  const [place, anchor] = url.split("#");
  const file = place === "" ? from : path.resolve(path.dirname(from), decodeURI(place));
  if (!existsSync(file)) return "is not there";
  if (anchor === undefined) return null;
  if (statSync(file).isDirectory() || !file.endsWith(".md")) return "has no anchors";
  return [...anchorsOf(treeOf(file)).values()].includes(anchor) ? null : "has no such heading";
}

it("every relative link and anchor in every page leads somewhere", () => {
  const pages = pagesBelow(ROOT);
  const dead = pages.flatMap((page) =>
    urlsIn(page).flatMap((url) => {
      const why = fault(page, url);
      return why === null ? [] : [`${path.relative(ROOT, page)}: ${url} ${why}`];
    }),
  );
  expect(pages.length).toBeGreaterThan(40);
  expect(dead).toEqual([]);
});

it("a dead link is found", () => {
  const from = path.join(ROOT, "README.md");
  expect(fault(from, "docs/gone.md")).toBe("is not there");
  expect(fault(from, "docs/architecture.md#gone")).toBe("has no such heading");
  expect(fault(from, "docs/architecture.md#backups")).toBeNull();
  expect(fault(from, "https://norhaven.example")).toBeNull();
});
