import { afterEach, expect, test, vi } from "vitest";
import { readCaretOnScreen } from "./caret-on-screen.ts";

afterEach(() => vi.unstubAllGlobals());

function told(composing: boolean): number {
  const page = new EventTarget();
  let times = 0;
  page.addEventListener("selectionchange", () => (times += 1));
  vi.stubGlobal("document", page);
  readCaretOnScreen({ composing });
  return times;
}

test("the editor is told of the selection at once, but never while words are composed", () => {
  expect(told(false)).toBe(1);
  expect(told(true)).toBe(0);
});
