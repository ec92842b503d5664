import { expect, it } from "vitest";
import { BACKUPS } from "./backups.tsx";
import { findSettings } from "./find-settings.ts";
import { LOOK } from "./look.tsx";
import { PEOPLE } from "./people.tsx";
import { PROFILES } from "./profiles.tsx";
import { SHORTCUTS } from "./shortcuts.tsx";
import { SPELLING } from "./spelling.tsx";
import { UPDATES } from "./updates.tsx";
import { WRITING } from "./writing.tsx";

const ALL = [
  ...PEOPLE,
  ...LOOK,
  ...WRITING,
  ...SPELLING,
  ...BACKUPS,
  ...PROFILES,
  ...SHORTCUTS,
  ...UPDATES,
];
const found = (typed: string) => findSettings(ALL, typed).map(({ id }) => id);

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
  expect(found("")).toEqual(ALL.map(({ id }) => id));
  expect(found("parliament")).toEqual([]);
});

it("mixes no two lines of a list", () => {
  expect(found("bold italic")).toEqual([]);
});
