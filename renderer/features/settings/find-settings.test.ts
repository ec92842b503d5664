import { expect, it } from "vitest";
import { ENTRIES } from "./entries.ts";
import { findSettings } from "./find-settings.ts";

const found = (typed: string) => findSettings(ENTRIES, typed).map(({ id }) => id);

it.each([
  ["dark mode", "theme"],
  ["font size", "textSize"],
  ["zoom", "textSize"],
  ["rename", "ownName"],
  ["switch user", "whoWrites"],
  ["locale", "language"],
  ["spellcheck", "spelling"],
  ["restore", "backupsFolder"],
  ["delete history", "versions"],
  ["upgrade", "lookForUpdates"],
  ["template", "profiles"],
  ["hotkeys", "shortcuts"],
  ["strikethrough", "shortcuts"],
  ["Backups and ver", "backupsKept"],
])("finds by %j the setting %s", (typed, id) => {
  expect(found(typed)).toContain(id);
});

it("shows all where nothing is sought, and none where nothing answers", () => {
  expect(found("")).toEqual(ENTRIES.map(({ id }) => id));
  expect(found("parliament")).toEqual([]);
});

it("mixes no two lines of a list", () => {
  expect(found("bold italic")).toEqual([]);
});
