import { expect, it, vi } from "vitest";
import { spellingMenu } from "./spelling-menu.ts";

const deeds = { replace: vi.fn(), learn: vi.fn() };
const pressed = { isEditable: true, misspelledWord: "", dictionarySuggestions: [] as string[] };
const labels = (word: Partial<typeof pressed>) =>
  spellingMenu({ ...pressed, ...word }, deeds)?.map(({ label, role }) => label ?? role ?? "-");

it("offers what the dictionary knows, and does it", () => {
  const word = { misspelledWord: "harbor", dictionarySuggestions: ["harbour", "R&D"] };
  const [first, second] = spellingMenu({ ...pressed, ...word }, deeds) ?? [];
  expect(second?.label).toBe("R&&D");
  (first?.click as (() => void) | undefined)?.();
  expect(deeds.replace).toHaveBeenCalledWith("harbour");
  expect(labels(word)?.slice(2)).toEqual([
    "-",
    "Add to the dictionary",
    "-",
    "cut",
    "copy",
    "paste",
  ]);
});

it("says where it knows nothing", () => {
  expect(labels({ misspelledWord: "xqz" })?.[0]).toBe("No suggestions");
});

it("has the everyday deeds over any other word, and nothing where nothing is written", () => {
  expect(labels({})).toEqual(["cut", "copy", "paste"]);
  expect(labels({ isEditable: false })).toBeUndefined();
});
