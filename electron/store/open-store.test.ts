import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { openStore } from "./open-store.ts";
import { readSetting, writeSetting } from "./queries/settings.ts";
import { sorted } from "./sqlite-problem.ts";
import type { Store } from "./store.ts";
import { afterwards, newFolder } from "./testing/new-folder.ts";

const newFile = () => join(newFolder(), "desk.sqlite");

function opened(file: string, readonly = false): Store {
  const store = readonly ? openStore(file, { readonly }) : openStore(file, { readonly });
  afterwards(() => store.close());
  return store;
}

const coded = (code: string) => expect.objectContaining({ code });

test("it commits to the disk before it answers: FULL, with a write-ahead log", () => {
  const store = opened(newFile());
  expect(store.get("PRAGMA synchronous")).toEqual({ synchronous: 2 });
  expect(store.get("PRAGMA journal_mode")).toEqual({ journal_mode: "wal" });
  expect(store.get("PRAGMA foreign_keys")).toEqual({ foreign_keys: 1 });
});

test("it keeps what was written for the next opening", () => {
  const file = newFile();
  const store = openStore(file, { readonly: false });
  writeSetting(store, "desk", "north quay");
  store.close();
  expect(readSetting(opened(file), "desk")).toBe("north quay");
});

test("it rolls everything back where part of a transaction fails", () => {
  const store = opened(newFile());
  const fail = () =>
    store.transaction(() => {
      writeSetting(store, "desk", "lost");
      throw new RangeError("No.");
    });
  expect(fail).toThrow("No.");
  expect(readSetting(store, "desk")).toBeNull();
});

test("it reads beside the writer, and refuses to write there", () => {
  const file = newFile();
  const writer = opened(file);
  const reader = opened(file, true);
  writeSetting(writer, "desk", "north quay");
  expect(readSetting(reader, "desk")).toBe("north quay");
  expect(() => sorted(file, () => writeSetting(reader, "desk", "south"))).toThrow(
    coded("DESK_READ_ONLY"),
  );
});

test("it refuses a desk from a newer Stet, byte for byte untouched", () => {
  const file = newFile();
  const db = new Database(file);
  db.pragma("user_version = 999");
  db.close();
  const before = readFileSync(file);
  expect(() => openStore(file, { readonly: false })).toThrow(coded("DESK_NEWER"));
  expect(readFileSync(file).equals(before)).toBe(true);
});

test("it refuses a file that is no database, untouched", () => {
  const file = newFile();
  const text = "Once upon a time in Norhaven. ".repeat(400);
  writeFileSync(file, text);
  expect(() => openStore(file, { readonly: false })).toThrow(coded("DESK_CORRUPT"));
  expect(readFileSync(file, "utf8")).toBe(text);
});

test("it refuses a desk whose pages are damaged", () => {
  const file = newFile();
  openStore(file, { readonly: false }).close();
  const bytes = readFileSync(file);
  bytes.fill(0x5a, 100, 4096);
  writeFileSync(file, bytes);
  expect(() => openStore(file, { readonly: false })).toThrow(coded("DESK_CORRUPT"));
});

test("it says that the disk is full, and keeps what was there", () => {
  const file = newFile();
  const store = opened(file);
  writeSetting(store, "desk", "north quay");
  const { page_count: pages } = store.get<{ page_count: number }>("PRAGMA page_count") ?? {};
  store.all(`PRAGMA max_page_count = ${pages}`);
  const flood = () => sorted(file, () => writeSetting(store, "device", "x".repeat(100_000)));
  expect(flood).toThrow(coded("DISK_FULL"));
  expect(readSetting(store, "desk")).toBe("north quay");
});
