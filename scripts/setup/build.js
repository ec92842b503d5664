import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { lock } from "./lock.js";
import { ROOT, Sentence, say } from "./project.js";
import { runNode } from "./run.js";

const STAMP = path.join(ROOT, "out", "built-from.txt");
const SOURCES = ["docs", "electron", "renderer", "shared", "resources", "scripts/packaging"];
const FILES = ["electron.vite.config.ts", "package.json", "package-lock.json"];
const NOT_BUILT = /\.test\.[jt]sx?$|README\.md$|tsconfig[^/]*\.json$/;

/** Builds `out/` if the sources are not those it was built from. */
export async function ensureBuilt() {
  if (isFresh(fingerprint())) return;
  const unlock = await lock("build");
  try {
    const sources = fingerprint();
    if (!isFresh(sources)) await build(sources);
  } finally {
    unlock();
  }
}

async function build(sources) {
  const started = Date.now();
  say("Building Stet…");
  rmSync(STAMP, { force: true });
  const status = await runNode("node_modules/electron-vite/bin/electron-vite.js", BUILD, {
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) throw new Sentence("The build failed; the lines above say where.");
  if ((await runNode("scripts/packaging/write-licences.js", [])) !== 0) {
    throw new Sentence("The list of licences was not made; the lines above say why.");
  }
  mkdirSync(path.dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, sources);
  say(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}

const BUILD = ["build", "--logLevel", "warn"];

function isFresh(sources) {
  return existsSync(STAMP) && readFileSync(STAMP, "utf8") === sources;
}

/** Changes whenever a file that goes into the build is changed, added or removed. */
function fingerprint() {
  const hash = createHash("sha256");
  for (const file of [...FILES, ...SOURCES.flatMap(filesBelow)]) {
    const { size, mtimeMs } = statSync(path.join(ROOT, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest("hex");
}

function filesBelow(folder) {
  const absolute = path.join(ROOT, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return filesBelow(file);
      return NOT_BUILT.test(file) ? [] : [file];
    });
}
