import { utimesSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { newFolder } from "../../store/testing/new-folder.ts";
import { portsFor } from "../testing/ports-for.ts";
import { deskFileIn, writeDeskFile } from "./desk-file.ts";
import { openDesk } from "./open-desk.ts";
import { refuseOtherMachine } from "./other-machine.ts";

const OTHER = { pid: 1, socket: null, token: "t", appVersion: "0", contract: 1, url: null };

test("a desk that another machine has open is refused, until that gives no sign any more", async () => {
  const folder = newFolder();
  writeDeskFile(folder, { ...OTHER, machine: "newsroom-2" });
  await expect(openDesk(portsFor(folder))).rejects.toMatchObject({
    code: "DESK_LOCKED",
    message: expect.stringContaining("“newsroom-2” has this desk open"),
  });
  const past = new Date("2026-03-02T08:00:00.000Z");
  utimesSync(deskFileIn(folder), past, past);
  const at = (minutes: number) => () =>
    refuseOtherMachine(folder, past.getTime() + minutes * 60_000, "newsroom-1");
  expect(at(4)).toThrow("Close it there");
  expect(at(-4)).toThrow("Close it there");
  expect(at(6)).not.toThrow();
});

test("this machine's own last owner, or one of an older Stet, holds nothing", () => {
  const folder = newFolder();
  writeDeskFile(folder, { ...OTHER, machine: "newsroom-1" });
  expect(() => refuseOtherMachine(folder, Date.now(), "newsroom-1")).not.toThrow();
  writeDeskFile(folder, OTHER);
  expect(() => refuseOtherMachine(folder, Date.now(), "newsroom-1")).not.toThrow();
  expect(() => refuseOtherMachine(join(folder, "new"))).not.toThrow();
});
