import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { beginSealing, beginUnsealing } from "../backend/seal/begin.ts";
import { deskIn } from "../backend/testing/desk-for-tests.ts";
import { dropKey, holdKey } from "../store/keyring.ts";
import { afterwards, newFolder } from "../store/testing/new-folder.ts";
import { startNewsroom } from "./start-newsroom.ts";

const PASSPHRASE = "north quay";
/** A test need not hold anybody up. */
const QUICK = { cost: 1024, blockSize: 8, parallelization: 1 };

it("nothing that others read is put beside a sealed desk; unsealed, it may be", async () => {
  const folder = newFolder();
  await (await deskIn(folder)).close();
  holdKey(folder, await beginSealing(folder, PASSPHRASE, QUICK));
  afterwards(() => dropKey(folder));
  await (await deskIn(folder)).close();
  const before = readdirSync(folder);

  await expect(startNewsroom({ desk: folder })).rejects.toMatchObject({ code: "DESK_SEALED" });
  expect(readdirSync(folder)).toEqual(before);

  holdKey(folder, await beginUnsealing(folder, PASSPHRASE));
  await (await deskIn(folder)).close();
  await (await startNewsroom({ desk: folder })).stop();
  expect(existsSync(path.join(folder, "newsroom", "newsroom.db"))).toBe(true);
});

it("a desk is not sealed while a newsroom is kept in its folder", async () => {
  const folder = newFolder();
  await (await deskIn(folder)).close();
  await (await startNewsroom({ desk: folder })).stop();
  await expect(beginSealing(folder, PASSPHRASE, QUICK)).rejects.toThrow(/A newsroom is kept/);
  // It goes on as the plain desk that it was.
  await (await deskIn(folder)).close();
  await (await startNewsroom({ desk: folder })).stop();
});
