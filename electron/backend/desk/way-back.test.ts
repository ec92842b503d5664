import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { Problem } from "../../../shared/contract/problem.ts";
import { backupWords } from "../../../shared/words/closed-desk.ts";
import { ENGLISH } from "../../../shared/words/voice.ts";
import { openStore } from "../../store/open-store.ts";
import { newFolder } from "../../store/testing/new-folder.ts";
import { makeBackup } from "../backups/make-backup.ts";
import { ruin } from "../testing/ruin.ts";
import { wayBackFrom } from "./way-back.ts";

const refused = new Problem("DESK_CORRUPT", "It is damaged. Nothing was changed.");

/** A closed desk with a backup of each of two days. */
function deskWithBackups() {
  const desk = newFolder();
  openStore(join(desk, "desk.sqlite"), { readonly: false }).close();
  const [older, newer] = ["2026-03-02T08:00:00.000Z", "2026-03-03T08:00:00.000Z"].map((at) =>
    makeBackup({ desk, at, appVersion: "1.0.0" }),
  );
  if (older === undefined || newer === undefined) throw new RangeError("Two were made.");
  return { desk, older, newer };
}

it("offers the newest backup whose bytes are those that were made, and only where damage was met", () => {
  const { desk, older, newer } = deskWithBackups();
  const offered = () => wayBackFrom(refused, () => desk)?.backup?.madeAt ?? null;
  const full = new Problem("DISK_FULL", "The disk is full. All is safe.");
  expect(wayBackFrom(full, () => desk)).toBeNull();
  expect(offered()).toBe(newer.madeAt);
  ruin(join(newer.path, "desk.sqlite"), 200, 1);
  expect(offered()).toBe(older.madeAt);
  writeFileSync(join(older.path, "desk.sqlite"), "");
  expect(offered()).toBeNull();
});

it("says what the desk becomes and that nothing is deleted", () => {
  const { offer, consequence } = backupWords(ENGLISH, {
    madeAt: "2026-03-03T08:00:00.000Z",
    drafts: 1,
  });
  expect(offer).toMatch(/^The newest good backup is of 3 March 2026, .*, with 1 draft\.$/);
  expect(consequence).toContain("nothing is deleted");
});
