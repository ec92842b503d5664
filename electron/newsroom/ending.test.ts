import { beforeEach, expect, it, vi } from "vitest";
import { ending } from "./ending.ts";

const exit = vi.fn();
const log = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  exit.mockClear();
  log.mockClear();
  return () => vi.useRealTimers();
});

it("ends the process after a stop, whatever was left open", async () => {
  expect(await ending(Promise.resolve(), log, exit)).toBe(0);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(exit).toHaveBeenCalledOnce();
});

it("ends it where the stop failed, which is told", async () => {
  const failed = ending(Promise.reject(new Error("Redis hung up.")), log, exit);
  await expect(failed).rejects.toThrow("Redis hung up.");
  await vi.advanceTimersByTimeAsync(1_000);
  expect(exit).toHaveBeenCalledOnce();
});

it("waits no longer than what started it would", async () => {
  const status = ending(new Promise(() => undefined), log, exit);
  await vi.advanceTimersByTimeAsync(24_000);
  expect(exit).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await status).toBe(1);
  expect(log).toHaveBeenCalledWith("error", "newsroom.stopped-late");
  expect(exit).toHaveBeenCalledOnce();
});
