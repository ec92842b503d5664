import { expect, it } from "vitest";
import { certainBox, offerBox } from "./way-back.ts";

const way = {
  why: "This desk's database is damaged.",
  madeAt: "2026-03-02T08:00:00.000Z",
  drafts: 12,
  restoreNext: () => undefined,
};

it("offers the backup, and asks once more before it is restored; Escape restores nothing", () => {
  const first = offerBox(way);
  expect(first).toMatchObject({ message: "This desk cannot be opened", defaultId: 0, cancelId: 1 });
  expect(first.buttons).toEqual(["Restore this backup…", "Quit"]);
  expect(first.detail).toMatch(
    /^This desk's database is damaged\.\n\n.*2 March 2026.*12 drafts\.$/,
  );
  const second = certainBox(way);
  expect(second.buttons).toEqual(["Restore the desk", "Not now"]);
  expect(second).toMatchObject({ defaultId: 1, cancelId: 1 });
  expect(second.detail).toContain("nothing is deleted");
});
