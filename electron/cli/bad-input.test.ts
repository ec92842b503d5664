import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it, vi } from "vitest";
import { COMMANDS } from "./commands/all.ts";
import { newFolder } from "./testing/new-folder.ts";
import { stet } from "./testing/run-stet.ts";

// Each command opens the desk with its threads: seconds on a busy machine.
vi.setConfig({ testTimeout: 240_000 });

type Name = (typeof COMMANDS)[number]["name"];

/** What each command can be asked for; DRAFT stands for a draft, OUT for a folder. */
const ASKED: Readonly<Record<Name, readonly string[]>> = {
  import: ["OUT/tide.txt"],
  list: [],
  find: ["quay"],
  show: ["DRAFT"],
  status: ["DRAFT", "filed"],
  log: ["DRAFT"],
  comments: ["DRAFT"],
  versions: ["DRAFT"],
  history: ["DRAFT"],
  compare: ["DRAFT", "1"],
  restore: ["DRAFT", "1"],
  check: ["DRAFT"],
  export: ["DRAFT", "--format", "html", "--out", "OUT/site"],
  profiles: [],
  new: [],
  stats: ["DRAFT"],
  templates: [],
  photos: [],
  bundle: ["DRAFT", "--out", "OUT/tide.stet"],
  verify: [],
  recover: ["DRAFT"],
  salvage: [],
  backup: ["--out", "OUT/desk.zip"],
  "restore-backup": ["OUT/desk.zip"],
  seal: ["--passphrase-file", "OUT/tide.txt"],
  unseal: ["--passphrase-file", "OUT/tide.txt"],
  join: ["http://127.0.0.1:9", "--invitation", "5f0c9d2a71be44e0a7c3"],
  leave: [],
  sync: [],
};

const ON_A_DRAFT = COMMANDS.filter(({ name }) => ASKED[name].includes("DRAFT"));

/** Its arguments, with a draft and a folder put in. */
function argsOf(name: Name, draft: string, out: string): string[] {
  return [name, ...ASKED[name].map((word) => word.replace("OUT", out).replace("DRAFT", draft))];
}

/** A failed command says why in sentences, prints nothing, and ends with 1. */
function expectRefused(result: Awaited<ReturnType<typeof stet>>, what: string): void {
  expect(result, what).toMatchObject({ status: 1, stdout: "" });
  expect(result.stderr, what).toMatch(/^\S.*\. \S.*\.\n/s);
  expect(result.stderr, what).not.toMatch(/\n {4}at |undefined|\[object|Error:/);
}

/** A folder with a text in it, and a desk with that as its draft. */
async function deskWithDraft() {
  const folder = newFolder();
  const out = path.join(folder, "out");
  mkdirSync(out);
  writeFileSync(path.join(out, "tide.txt"), "Low water\n\nThe quay was dry.");
  const { stdout } = await stet(folder, "import", path.join(out, "tide.txt"), "--json");
  const draft: string = JSON.parse(stdout).drafts[0].id;
  return { folder, out, draft, database: path.join(folder, "desk", "desk.sqlite") };
}

const hashOf = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");

it("every command refuses a desk that is damaged, and leaves it as it is", async () => {
  const { folder, out, draft, database } = await deskWithDraft();
  const before = readFileSync(database);
  writeFileSync(database, Buffer.concat([Buffer.alloc(4096, "ruined"), before.subarray(4096)]));
  const ruined = hashOf(database);
  for (const { name } of COMMANDS) {
    expectRefused(await stet(folder, ...argsOf(name, draft, out)), name);
    expect(hashOf(database), name).toBe(ruined);
  }
  expect(readdirSync(out)).toEqual(["tide.txt"]);
});

it("the desk of a newer Stet is refused, and left as it is", async () => {
  const { folder, out, draft, database } = await deskWithDraft();
  // SQLite keeps the number of a desk's schema (`user_version`) at byte 60 of its file.
  const newer = readFileSync(database);
  newer.writeUInt32BE(9999, 60);
  writeFileSync(database, newer);
  for (const name of ["import", "list", "verify"] as const) {
    const refused = await stet(folder, ...argsOf(name, draft, out));
    expectRefused(refused, name);
    expect(refused.stderr, name).toContain("newer");
  }
  expect(readdirSync(out)).toEqual(["tide.txt"]);
});

it("every command on a draft says of one that is not there what was looked for", async () => {
  const { folder, out } = await deskWithDraft();
  for (const { name } of ON_A_DRAFT) {
    const refused = await stet(folder, ...argsOf(name, "nowhere", out));
    expectRefused(refused, name);
    expect(refused.stderr, name).toContain("nowhere");
  }
  expect(readdirSync(out)).toEqual(["tide.txt"]);
});

it("every command that writes a file says why a place cannot take it", async () => {
  const { folder, out, draft } = await deskWithDraft();
  const file = path.join(out, "tide.txt");
  for (const name of ["export", "bundle", "backup"] as const) {
    // A file stands where a folder is to be.
    expectRefused(await stet(folder, ...argsOf(name, draft, file)), name);
  }
  const missing = path.join(out, "no");
  expectRefused(await stet(folder, ...argsOf("backup", draft, missing)), "backup");
  expect(readdirSync(out)).toEqual(["tide.txt"]);
});
