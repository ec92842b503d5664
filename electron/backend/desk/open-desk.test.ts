import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { CONTRACT } from "../../../shared/contract/contract-number.ts";
import { takeLock } from "../../store/desk-lock.ts";
import { afterwards, newFolder } from "../../store/testing/new-folder.ts";
import { deskIn, next } from "../testing/desk-for-tests.ts";
import { portsFor } from "../testing/ports-for.ts";
import { connectToOwner } from "./connect.ts";
import { readDeskFile, writeDeskFile } from "./desk-file.ts";
import { openDesk } from "./open-desk.ts";

const NOBODY = 65534;
const holder = fileURLToPath(new URL("../testing/hold-desk.ts", import.meta.url));

interface Other {
  readonly child: ChildProcess;
  /** `owner`, `taken`, or a problem's code and sentence. */
  readonly said: string;
}

async function otherProgram(folder: string, uid?: number): Promise<Other> {
  const child = spawn(process.execPath, [holder, folder], {
    stdio: ["ignore", "pipe", "inherit"],
    uid,
  });
  afterwards(() => child.kill("SIGKILL"));
  const [said] = await once(createInterface({ input: child.stdout }), "line");
  return { child, said: String(said) };
}

const coded = (code: string) => expect.objectContaining({ code });

test("it lets a second program work on the desk through its owner", async () => {
  const folder = newFolder();
  expect((await otherProgram(folder)).said).toBe("owner");
  const here = await openDesk(portsFor(folder));
  if (here.kind !== "taken") throw new RangeError("Two owners of one desk.");
  const row = await here.client.drafts.create();
  expect(await here.client.drafts.list({})).toEqual([{ ...row, hit: null }]);
  await expect(here.client.drafts.find({ handle: "nothing" })).rejects.toThrow(coded("NOT_FOUND"));
  await here.close();
});

test("it frees the desk at once when its owner is killed, and loses nothing committed", async () => {
  const folder = newFolder();
  const { child } = await otherProgram(folder);
  const { client, close } = await connectToOwner(folder);
  const { id } = await client.drafts.create();
  await close();
  child.kill("SIGKILL");
  await once(child, "exit");
  const desk = await deskIn(folder);
  expect(await desk.client.drafts.list({})).toMatchObject([{ id }]);
});

test("it streams changes and events to other programs", async () => {
  const folder = newFolder();
  const { client } = await deskIn(folder);
  const other = await connectToOwner(folder);
  afterwards(other.close);
  const stop = new AbortController();
  const events = await other.client.desk.events(undefined, { signal: stop.signal });
  const { id } = await client.drafts.create();
  expect(await next(events)).toEqual({ kind: "drafts", ids: [id] });
  stop.abort();
});

test("it tells others where it is shown, in a file that only its user may read", async () => {
  const folder = newFolder();
  const desk = await deskIn(folder);
  desk.announce({ url: "http://127.0.0.1:4711/" });
  expect(readDeskFile(folder)).toMatchObject({
    pid: process.pid,
    contract: CONTRACT,
    url: "http://127.0.0.1:4711/",
  });
  expect(statSync(join(folder, "desk.json")).mode & 0o777).toBe(0o600);
  await desk.close();
  expect(readDeskFile(folder)).toBeNull();
});

test("it lets nobody in without the token", async () => {
  const folder = newFolder();
  await deskIn(folder);
  const file = readDeskFile(folder);
  if (file === null) throw new RangeError("The owner left no desk.json.");
  writeDeskFile(folder, { ...file, token: "guessed" });
  await expect(connectToOwner(folder)).rejects.toThrow(coded("DESK_LOCKED"));
});

test("it refuses an owner that speaks another contract", async () => {
  const folder = newFolder();
  await deskIn(folder);
  const file = readDeskFile(folder);
  if (file === null) throw new RangeError("The owner left no desk.json.");
  writeDeskFile(folder, { ...file, contract: CONTRACT + 1 });
  await expect(openDesk(portsFor(folder))).rejects.toThrow(coded("CONTRACT_MISMATCH"));
});

test("it says so where the desk is locked and nobody answers", async () => {
  const folder = newFolder();
  const lock = takeLock(join(folder, "desk.lock"));
  afterwards(() => lock?.release());
  await expect(openDesk(portsFor(folder))).rejects.toThrow(coded("DESK_LOCKED"));
});

test("it makes a missing folder, but no missing parent", async () => {
  const parent = newFolder();
  await deskIn(join(parent, "desk"));
  const slip = join(parent, "no", "such", "desk");
  await expect(openDesk(portsFor(slip))).rejects.toThrow(coded("BAD_FOLDER"));
});

test("it refuses a file in place of the folder", async () => {
  const file = join(newFolder(), "desk");
  writeFileSync(file, "A shopping list.");
  await expect(openDesk(portsFor(file))).rejects.toThrow(coded("BAD_FOLDER"));
  await expect(openDesk(portsFor(join(file, "desk")))).rejects.toThrow(coded("BAD_FOLDER"));
  expect(readFileSync(file, "utf8")).toBe("A shopping list.");
});

test("it refuses a damaged desk, and lets go of it", async () => {
  const folder = newFolder();
  writeFileSync(join(folder, "desk.sqlite"), "No database. ".repeat(1000));
  await expect(openDesk(portsFor(folder))).rejects.toThrow(coded("DESK_CORRUPT"));
  await expect(openDesk(portsFor(folder))).rejects.toThrow(coded("DESK_CORRUPT"));
});

test.skipIf(process.platform === "win32")("it refuses a folder it may not write in", async () => {
  const parent = newFolder();
  chmodSync(parent, 0o755);
  const folder = join(parent, "desk");
  mkdirSync(folder);
  const asNobody = process.getuid?.() === 0;
  if (asNobody) chownSync(folder, NOBODY, NOBODY);
  chmodSync(folder, 0o555);
  const { said } = await otherProgram(folder, asNobody ? NOBODY : undefined);
  expect(said).toMatch(/^DESK_READ_ONLY .*may not write in/);
  chmodSync(folder, 0o755);
});
