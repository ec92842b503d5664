import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const TOPS = ["shared", "electron", "renderer", "e2e", "scripts", "resources", "docs"];
/** Pictures that a run leaves, in nobody's tree. */
const MADE = new Set(["e2e/screenshots"]);
const LONGEST = 40;

const foldersIn = (top) =>
  readdirSync(path.join(ROOT, top), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${top}/${entry.name}`)
    .filter((folder) => !MADE.has(folder));

it("each second-level folder says in at most 40 lines what lives in it", () => {
  const folders = TOPS.flatMap(foldersIn);
  expect(folders.length).toBeGreaterThan(30);
  const wrong = folders.flatMap((folder) => {
    const file = path.join(ROOT, folder, "README.md");
    if (!existsSync(file)) return [`${folder} has no README.md`];
    const lines = readFileSync(file, "utf8").trimEnd().split("\n");
    if (lines.length > LONGEST) return [`${folder}/README.md has ${lines.length} lines`];
    return lines[0].startsWith("# ") ? [] : [`${folder}/README.md has no title`];
  });
  expect(wrong).toEqual([]);
});

it("decisions are numbered without a gap and listed by their titles", () => {
  const folder = path.join(ROOT, "docs/decisions");
  const files = readdirSync(folder)
    .filter((name) => name !== "README.md")
    .sort();
  const listed = readFileSync(path.join(folder, "README.md"), "utf8").match(/^\d+\. .*$/gm);
  const expected = files.map((name, index) => {
    expect(name).toMatch(new RegExp(`^${String(index + 1).padStart(4, "0")}-[a-z-]+\\.md$`));
    const [title] = readFileSync(path.join(folder, name), "utf8").split("\n");
    return `${index + 1}. [${title.replace("# ", "")}](${name})`;
  });
  expect(listed).toEqual(expected);
});
