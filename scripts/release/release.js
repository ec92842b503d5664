import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Sentence } from "../setup/project.js";
import { changesOf, commitsSinceRelease } from "./changelog.js";
import { nextVersion } from "./version.js";

const HEADING = "# Changes\n";

/**
 * What a release of the clone in `root` would be: its version and what it changes for people.
 * Throws a Sentence where there is none to be made.
 */
export async function plannedRelease(root, day) {
  if (git(root, "status", "--porcelain") !== "") {
    throw new Sentence(
      "There are changes that are in no commit. Nothing was released. Commit them or put them away.",
    );
  }
  const current = readJson(root, "package.json").version;
  const commits = await commitsSinceRelease(root);
  // The first release is what package.json says already.
  const isFirst = git(root, "tag", "--list", "v*") === "";
  const version = isFirst ? current : nextVersion(current, commits);
  if (version === null) {
    throw new Sentence(
      "Nothing that people have was changed since the last release. Nothing was released.",
    );
  }
  return { version, tag: `v${version}`, changes: await changesOf(root, version, day) };
}

/** Makes it: package.json, the lock file and CHANGELOG.md in a commit, and its tag. Sends nothing. */
export function makeRelease(root, { version, tag, changes }) {
  for (const file of ["package.json", "package-lock.json"]) setVersion(root, file, version);
  const file = path.join(root, "CHANGELOG.md");
  const before = existsSync(file) ? readFileSync(file, "utf8").slice(HEADING.length) : "";
  writeFileSync(file, `${HEADING}\n${changes.trimEnd()}\n${before}`);
  git(root, "add", "package.json", "package-lock.json", "CHANGELOG.md");
  git(root, "commit", "--quiet", "--message", `chore(release): ${version}`);
  git(root, "tag", "--annotate", tag, "--message", `Stet ${version}`);
}

function setVersion(root, file, version) {
  const json = readJson(root, file);
  json.version = version;
  if (json.packages !== undefined) json.packages[""].version = version;
  writeFileSync(path.join(root, file), `${JSON.stringify(json, null, 2)}\n`);
}

function readJson(root, file) {
  return JSON.parse(readFileSync(path.join(root, file), "utf8"));
}

function git(root, ...args) {
  return execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();
}
