import { closeSync, openSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it, onTestFinished } from "vitest";
import type { Arguments } from "../command.ts";
import { newFolder } from "../testing/new-folder.ts";
import { readPassphrase } from "./passphrase.ts";

const given = (file?: string): Arguments => ({
  words: [],
  options: file === undefined ? {} : { "passphrase-file": file },
});

/** A file that stands open as standard input does. */
function piped(content: string): number {
  const file = path.join(newFolder(), "piped");
  writeFileSync(file, content);
  const open = openSync(file, "r");
  onTestFinished(() => closeSync(open));
  return open;
}

it("takes the first line of standard input, and no other", () => {
  expect(readPassphrase(given("-"), piped("lantern marsh ferry\nsecond\n"))).toBe(
    "lantern marsh ferry",
  );
  expect(readPassphrase(given("-"), piped("lantern"))).toBe("lantern");
});

it("refuses an empty one, and wants none where none is named", () => {
  expect(() => readPassphrase(given("-"), piped("\n"))).toThrow("has no first line");
  expect(readPassphrase(given())).toBeUndefined();
});
