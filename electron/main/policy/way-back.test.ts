import { expect, it } from "vitest";
import { ENGLISH } from "../../../shared/words/voice.ts";
import { certainBox, offerBox } from "./way-back.ts";

const backup = { madeAt: "2026-03-02T08:00:00.000Z", drafts: 12, restoreNext: () => undefined };
const way = { why: "This desk's database is damaged.", backup, salvageNext: () => undefined };

it("offers what can be read and the backup, and asks once more before that is restored; Escape does nothing", () => {
  const { options: first, choices } = offerBox(ENGLISH, way);
  expect(first).toMatchObject({ message: "This desk cannot be opened", defaultId: 0, cancelId: 2 });
  expect(first.buttons).toEqual(["Save what can be read", "Restore this backup…", "Quit"]);
  expect(choices).toEqual(["salvage", "restore", "nothing"]);
  expect(first.detail).toMatch(
    /^This desk's database is damaged\.\n\n.*kept\.\n\n.*2 March 2026.*12 drafts\.$/,
  );
  const { options: second } = certainBox(ENGLISH, backup);
  expect(second.buttons).toEqual(["Restore the desk", "Not now"]);
  expect(second).toMatchObject({ defaultId: 1, cancelId: 1 });
  expect(second.detail).toContain("nothing is deleted");
});

it("without a good backup what can be read is still offered", () => {
  const { options, choices } = offerBox(ENGLISH, { ...way, backup: null });
  expect(options.buttons).toEqual(["Save what can be read", "Quit"]);
  expect(options).toMatchObject({ defaultId: 0, cancelId: 1 });
  expect(choices).toEqual(["salvage", "nothing"]);
});
