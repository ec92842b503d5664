import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dropKey } from "../../store/keyring.ts";
import { listBackups } from "../backups/backups-folder.ts";
import { makeBackup } from "../backups/make-backup.ts";
import { restoreBackup } from "../backups/restore-backup.ts";
import {
  brokenAt,
  closedDesk,
  everythingIn,
  PASSPHRASE,
  sealQuickly,
  telling,
} from "../testing/closed-desk.ts";
import { ruin } from "../testing/ruin.ts";
import { beginUnsealing } from "./begin.ts";
import { readSeal } from "./key-file.ts";
import { unwrap } from "./passphrase.ts";
import { plainBackups } from "./plain-backups.ts";
import { sealBackups } from "./seal-backups.ts";
import { settleSeal } from "./settle-seal.ts";

const at = (second: number) => `2026-03-03T08:00:0${second}.000Z`;
const backUp = (desk: string, second: number) =>
  makeBackup({ desk, at: at(second), appVersion: "0.0.0-test" });
const restore = (desk: string, backup: string, key?: Uint8Array) =>
  restoreBackup({ desk, backup, key, at: at(9), appVersion: "0.0.0-test" });
const silent = () => undefined;

/** A sealed desk with so many backups of before, which anybody can read. */
async function deskWithPlain(count: number): Promise<string> {
  const desk = closedDesk();
  for (let second = 0; second < count; second += 1) backUp(desk, second);
  await sealQuickly(desk);
  return desk;
}

test("plain backups are sealed in their order, tell nothing to anybody, and restore", async () => {
  const desk = await deskWithPlain(2);
  const steps: string[] = [];
  const sealed = sealBackups(desk, (done, total) => steps.push(`${done}/${total}`));
  expect(sealed).toEqual({ sealed: 2, left: [] });
  expect(steps).toEqual(["0/2", "1/2", "2/2"]);
  expect(telling(desk)).toEqual([]);
  expect(listBackups(desk).map(({ manifest }) => manifest.madeAt)).toEqual([at(1), at(0)]);
  for (const { name } of listBackups(desk)) {
    restore(desk, name);
    settleSeal(desk);
    everythingIn(desk);
  }
});

test.each(["sealBackup.filled", "sealBackup.named"] as const)(
  "ended at %s, no backup is lost, and the next press goes on",
  async (point) => {
    const desk = await deskWithPlain(1);
    brokenAt(point, () => sealBackups(desk, silent));
    expect(listBackups(desk).length).toBeGreaterThan(0);
    expect(sealBackups(desk, silent).left).toEqual([]);
    expect(telling(desk)).toEqual([]);
    const [newest] = listBackups(desk);
    restore(desk, newest?.name ?? "");
    settleSeal(desk);
    everythingIn(desk);
  },
);

test("a backup that is not whole stays as it is, and is named", async () => {
  const desk = await deskWithPlain(2);
  const [damaged = ""] = plainBackups(desk);
  ruin(join(desk, "backups", damaged, "desk.sqlite"), 5000, 200);
  expect(sealBackups(desk, silent)).toEqual({ sealed: 1, left: [damaged] });
  expect(readdirSync(join(desk, "backups"))).toHaveLength(2);
});

test("a plain backup restored to a sealed desk is sealed with it, and a sealed one goes back to a desk that was unsealed", async () => {
  const desk = await deskWithPlain(1);
  const [plain = ""] = plainBackups(desk);
  restore(desk, plain);
  settleSeal(desk);
  everythingIn(desk);
  expect(telling(desk).every((file) => file.startsWith(join(desk, "backups")))).toBe(true);
  const sealed = backUp(desk, 3).name;
  const seal = readSeal(desk);
  await beginUnsealing(desk, PASSPHRASE);
  settleSeal(desk);
  expect(readSeal(desk)).toBeNull();
  expect(() => restore(desk, sealed)).toThrow(expect.objectContaining({ code: "PASSPHRASE" }));
  everythingIn(desk);
  if (seal === null) throw new RangeError("The desk was not sealed.");
  restore(desk, sealed, await unwrap(seal, PASSPHRASE));
  settleSeal(desk);
  everythingIn(desk);
  dropKey(desk);
  expect(readSeal(desk)?.state).toBe("sealed");
});
