import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { makeRelease, plannedRelease } from "./release.js";

const DAY = "2026-03-02";
let root;
const at = (file) => path.join(root, file);
const read = (file) => readFileSync(at(file), "utf8");
const git = (...args) => execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();
const commit = (...messages) =>
  git("commit", "--quiet", "--allow-empty", ...messages.flatMap((text) => ["--message", text]));

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), "stet-release-"));
  git("init", "--quiet", "--initial-branch", "main");
  git("config", "user.name", "Ines Aldor");
  git("config", "user.email", "ines@stet.example");
  const own = { name: "stet", version: "0.1.0" };
  writeFileSync(at("package.json"), JSON.stringify(own));
  writeFileSync(at("package-lock.json"), JSON.stringify({ ...own, packages: { "": own } }));
  git("add", ".");
  commit("feat: a first desk");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function release() {
  const planned = await plannedRelease(root, DAY);
  makeRelease(root, planned);
  return planned;
}

it("gives the first release out under the version that stands already", async () => {
  const { version, changes } = await release();
  expect(version).toBe("0.1.0");
  expect(changes.trim()).toBe("## 0.1.0 (2026-03-02)\n\n### New\n\n- a first desk");
  expect(git("tag", "--list")).toBe("v0.1.0");
});

it("tells of what came since, sorted, and of nothing that people do not have", async () => {
  await release();
  commit("fix(export): the credit is kept");
  commit("feat(list): several are selected");
  commit("test: the list under load");
  commit("perf: it opens at once");
  const { version, changes } = await release();
  expect(version).toBe("0.2.0");
  expect(changes.trim()).toBe(
    [
      "## 0.2.0 (2026-03-02)",
      "### New\n\n- **list**: several are selected",
      "### Mended\n\n- **export**: the credit is kept",
      "### Faster\n\n- it opens at once",
    ].join("\n\n"),
  );
  expect(read("CHANGELOG.md")).toMatch(/^# Changes\n\n## 0\.2\.0 .*\n\n## 0\.1\.0 /s);
  expect(JSON.parse(read("package.json")).version).toBe("0.2.0");
  expect(JSON.parse(read("package-lock.json"))).toMatchObject({
    version: "0.2.0",
    packages: { "": { version: "0.2.0" } },
  });
  expect(git("log", "-1", "--format=%s")).toBe("chore(release): 0.2.0");
  expect(git("status", "--porcelain")).toBe("");
});

it("says first what has to be known before", async () => {
  await release();
  commit("fix(desk)!: the folder has another name", "BREAKING CHANGE: Move the desk by hand.");
  const { changes } = await plannedRelease(root, DAY);
  expect(changes).toContain("### To know before\n\n- Move the desk by hand.\n\n### Mended");
});

it("changes nothing while it is only planned", async () => {
  const before = git("rev-parse", "HEAD");
  await plannedRelease(root, DAY);
  expect(git("status", "--porcelain")).toBe("");
  expect(git("rev-parse", "HEAD")).toBe(before);
  expect(git("tag", "--list")).toBe("");
});

it("refuses where changes are in no commit, and where nothing changed for people", async () => {
  writeFileSync(at("notes.txt"), "not yet");
  await expect(plannedRelease(root, DAY)).rejects.toThrow(/in no commit.*Nothing was released/);
  rmSync(at("notes.txt"));
  await release();
  commit("docs: a word");
  await expect(plannedRelease(root, DAY)).rejects.toThrow(/Nothing that people have was changed/);
});
