import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { FaultPoint, FaultPoints } from "../../store/fault-points.ts";
import { dropKey, holdKey } from "../../store/keyring.ts";
import { isPlain } from "../../store/open-database.ts";
import { openStore } from "../../store/open-store.ts";
import { readSetting, writeSetting } from "../../store/queries/settings.ts";
import { afterwards, newFolder } from "../../store/testing/new-folder.ts";
import { photoPath } from "../photos/photo-path.ts";
import { beginSealing, beginUnsealing } from "./begin.ts";
import { bytesIn } from "./desk-files.ts";
import { readSeal } from "./key-file.ts";
import { settleSeal } from "./settle-seal.ts";

const QUICK = { cost: 1024, blockSize: 8, parallelization: 1 };
const PICTURE = Buffer.from("Kanarienvogel ".repeat(20_000));
const HASH = createHash("sha256").update(PICTURE).digest("hex");
const POINTS: readonly FaultPoint[] = ["seal.photo", "seal.checked", "seal.named", "seal.cleared"];
const hook = globalThis as Record<symbol, FaultPoints | undefined>;
const PLACE = Symbol.for("stet.fault-points");

/** A closed desk with a word in its database and a photo. */
function madeDesk(): string {
  const folder = newFolder();
  mkdirSync(join(folder, "photos"));
  writeFileSync(photoPath(folder, HASH, "image/jpeg"), PICTURE);
  const store = openStore(join(folder, "desk.sqlite"), { readonly: false });
  writeSetting(store, "desk", "Kanarienvogel");
  store.close();
  afterwards(() => dropKey(folder));
  return folder;
}

/** Ends the work at the point, as a kill would: nothing behind it is done. */
function brokenAt(point: FaultPoint, work: () => void): void {
  hook[PLACE] = {
    reach: (reached) => {
      if (reached === point) throw new RangeError("Killed.");
    },
  };
  try {
    expect(work, point).toThrow("Killed.");
  } finally {
    hook[PLACE] = undefined;
  }
}

function everythingIn(folder: string): void {
  expect(bytesIn(photoPath(folder, HASH, "image/jpeg")).equals(PICTURE)).toBe(true);
  const store = openStore(join(folder, "desk.sqlite"), { readonly: true });
  expect(readSetting(store, "desk")).toBe("Kanarienvogel");
  store.close();
}

const telling = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .filter(({ parentPath, name }) => readFileSync(join(parentPath, name)).includes("Kanarien"));

test.each(POINTS)(
  "a sealing that is ended at %s is finished by the next opening, and so is an unsealing",
  async (point) => {
    const folder = madeDesk();
    holdKey(folder, await beginSealing(folder, "north quay", QUICK));
    brokenAt(point, () => settleSeal(folder));
    settleSeal(folder);
    everythingIn(folder);
    expect(telling(folder)).toEqual([]);
    expect(readSeal(folder)?.state).toBe("sealed");
    await beginUnsealing(folder, "north quay");
    brokenAt(point, () => settleSeal(folder));
    settleSeal(folder);
    everythingIn(folder);
    expect(isPlain(join(folder, "desk.sqlite"))).toBe(true);
    expect(readSeal(folder)).toBeNull();
  },
);

test("a photo that was changed or cut off on a sealed desk is never shown as whole", async () => {
  const folder = madeDesk();
  holdKey(folder, await beginSealing(folder, "north quay", QUICK));
  settleSeal(folder);
  const path = photoPath(folder, HASH, "image/jpeg");
  const whole = readFileSync(path);
  for (const at of [20, 60, 70_000, whole.length - 1]) {
    const turned = Buffer.from(whole);
    turned[at] = (turned[at] ?? 0) ^ 1;
    writeFileSync(path, turned);
    expect(() => bytesIn(path), String(at)).toThrow();
  }
  for (const length of [whole.length - 1, 48 + 2 * (65_536 + 16), 50]) {
    writeFileSync(path, whole.subarray(0, length));
    expect(() => bytesIn(path), String(length)).toThrow();
  }
});

test("a key file with a turned byte gives way to its copy, and two of them are told from a wrong passphrase", async () => {
  const folder = madeDesk();
  await beginSealing(folder, "north quay", QUICK);
  const turn = (name: string) => {
    const text = readFileSync(join(folder, name), "utf8");
    writeFileSync(
      join(folder, name),
      text.replace(/"nonce": "(.)/, (_, one) => `"nonce": "${one === "0" ? "1" : "0"}`),
    );
  };
  turn("sealed.json");
  expect(readSeal(folder)?.state).toBe("sealing");
  turn("sealed-copy.json");
  expect(() => readSeal(folder)).toThrow(expect.objectContaining({ code: "BAD_FILE" }));
});
