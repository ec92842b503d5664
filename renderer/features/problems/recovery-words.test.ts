import { expect, it } from "vitest";
import { draftId } from "../../../shared/contract/ids.ts";
import { recoverySentences } from "./recovery-words.ts";

const NOTHING = {
  id: draftId.parse("0190a6c4-0000-7000-8000-000000000000"),
  changes: 1200,
  damaged: 0,
  fromBackups: 0,
  fromStates: 0,
  lost: [],
  unplaced: 0,
  words: [],
};

it("says of each damaged change what becomes of it, and no more than there is", () => {
  expect(recoverySentences(NOTHING)).toEqual(["Nothing in this draft’s journal is damaged."]);
  expect(recoverySentences({ ...NOTHING, damaged: 1, fromBackups: 1 })).toEqual([
    "1 change of 1,200 is damaged.",
    "1 change can be had from a backup.",
  ]);
  const lost = [{ at: "2026-01-02T00:00:00.000Z", person: null }];
  expect(recoverySentences({ ...NOTHING, damaged: 3, fromStates: 2, lost, unplaced: 4 })).toEqual([
    "3 changes of 1,200 are damaged.",
    "2 changes can be had from a later version of the draft.",
    "1 change cannot be had again:",
    "4 changes that came after are sound, but the place is not known. The words become notes for the newsroom at the end.",
  ]);
});
