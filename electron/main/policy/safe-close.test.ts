import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { safeClose } from "./safe-close.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function closing(waits: boolean[]) {
  const parts = {
    askPage: vi.fn(),
    askPerson: vi.fn(async () => waits.shift() ?? false),
    close: vi.fn(),
    patienceMs: 5000,
  };
  return { ...parts, window: safeClose(parts) };
}

it("closes when the page has kept everything, and not before", () => {
  const { window, askPage, close } = closing([]);
  window.begin();
  expect(askPage).toHaveBeenCalledOnce();
  expect(close).not.toHaveBeenCalled();
  window.settled();
  expect(close).toHaveBeenCalledOnce();
});

it("asks the page once, however often a person clicks", () => {
  const { window, askPage } = closing([]);
  window.begin();
  window.begin();
  expect(askPage).toHaveBeenCalledOnce();
});

it("asks the person where the page does not answer, and waits on if they say so", async () => {
  const { window, askPage, askPerson, close } = closing([true, false]);
  window.begin();
  await vi.advanceTimersByTimeAsync(5000);
  expect(askPerson).toHaveBeenCalledOnce();
  expect(close).not.toHaveBeenCalled();
  expect(askPage).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(5000);
  expect(close).toHaveBeenCalledOnce();
});

it("closes once where the page answers while the person is being asked", async () => {
  const { window, close } = closing([true]);
  window.begin();
  vi.advanceTimersByTime(5000);
  window.settled();
  await vi.runAllTimersAsync();
  expect(close).toHaveBeenCalledOnce();
});

it("does not let a page close a window that nobody wanted closed", () => {
  const { window, close } = closing([]);
  window.settled();
  expect(close).not.toHaveBeenCalled();
});
