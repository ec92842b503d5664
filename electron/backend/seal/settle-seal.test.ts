import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { FaultPoint } from "../../store/fault-points.ts";
import { isPlain } from "../../store/open-database.ts";
import {
  beginQuickly,
  brokenAt,
  closedDesk,
  everythingIn,
  PASSPHRASE,
  photoOf,
  sealQuickly,
  telling,
} from "../testing/closed-desk.ts";
import { ruin } from "../testing/ruin.ts";
import { beginSealing, beginUnsealing } from "./begin.ts";
import { bytesIn, isSealedAt } from "./desk-files.ts";
import { readSeal } from "./key-file.ts";
import { settleClosed, unsealClosed } from "./settle-closed.ts";
import { settleSeal } from "./settle-seal.ts";

const POINTS: readonly FaultPoint[] = ["seal.photo", "seal.checked", "seal.named", "seal.cleared"];

test.each(POINTS)(
  "a sealing that is ended at %s is finished by the next opening, and so is an unsealing",
  async (point) => {
    const folder = closedDesk();
    await beginQuickly(folder);
    brokenAt(point, () => settleSeal(folder));
    settleSeal(folder);
    everythingIn(folder);
    expect(telling(folder)).toEqual([]);
    expect(readSeal(folder)?.state).toBe("sealed");
    await beginUnsealing(folder, PASSPHRASE);
    brokenAt(point, () => settleSeal(folder));
    settleSeal(folder);
    everythingIn(folder);
    expect(isPlain(join(folder, "desk.sqlite"))).toBe(true);
    expect(readSeal(folder)).toBeNull();
  },
);

test("a photo that was changed or cut off on a sealed desk is never shown as whole", async () => {
  const folder = closedDesk();
  await sealQuickly(folder);
  const path = photoOf(folder);
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
  const folder = closedDesk();
  await beginQuickly(folder);
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

test.each([0, 8192])(
  "a desk whose database is damaged from byte %i on is not sealed, and stays as it is",
  async (from) => {
    const folder = closedDesk();
    const database = join(folder, "desk.sqlite");
    ruin(database, from, 4096);
    const before = readFileSync(database);
    const begin = (desk: string) => beginSealing(desk, PASSPHRASE);
    await expect(settleClosed(folder, begin)).rejects.toMatchObject({ code: "DESK_CORRUPT" });
    expect(readFileSync(database).equals(before)).toBe(true);
    expect(readSeal(folder)).toBeNull();
    expect(bytesIn(photoOf(folder)).equals(readFileSync(photoOf(folder)))).toBe(true);
  },
);

test("a sealed desk whose database is damaged is not unsealed, and stays as it is", async () => {
  const folder = closedDesk();
  await sealQuickly(folder);
  const database = join(folder, "desk.sqlite");
  ruin(database, 8192, 4096);
  const before = readFileSync(database);
  await expect(unsealClosed(folder, PASSPHRASE)).rejects.toMatchObject({ code: "DESK_CORRUPT" });
  expect(readFileSync(database).equals(before)).toBe(true);
  expect(readSeal(folder)?.state).toBe("sealed");
  expect(isSealedAt(photoOf(folder))).toBe(true);
});
