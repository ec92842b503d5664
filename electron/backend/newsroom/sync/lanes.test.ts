import { uuidv7 } from "uuidv7";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { draftPath } from "../../../../shared/newsroom/lanes.ts";
import { openLanes } from "./lanes.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const draftIn = (path: string, lanes: number) => {
  for (;;) {
    const draft = uuidv7();
    if (draftPath(draft, lanes) === path) return draft as never;
  }
};

function lanesOf(count: number) {
  const log: string[] = [];
  const sockets = new Map<string, { status: string }>();
  const lanes = openLanes(
    () => count,
    (path) => {
      log.push(`open ${path}`);
      const socket = {
        ...{ status: "connected", shouldConnect: true },
        connect: () => log.push(`connect ${path}`),
        destroy: () => log.push(`close ${path}`),
      };
      sockets.set(path, socket);
      return socket as never;
    },
  );
  return { lanes, log, sockets };
}

it("drafts of one lane share a connection; it is kept for the next, and closed when none came", () => {
  const { lanes, log } = lanesOf(8);
  const [one, other] = [draftIn("/v1/sync/3", 8), draftIn("/v1/sync/3", 8)];
  const [first, second] = [lanes.enter(one), lanes.enter(other)];
  expect(first.websocket).toBe(second.websocket);
  first.leave();
  vi.advanceTimersByTime(60_000);
  expect(log).toEqual(["open /v1/sync/3"]);
  second.leave();
  vi.advanceTimersByTime(10_000);
  const third = lanes.enter(one);
  vi.advanceTimersByTime(60_000);
  expect(third.websocket).toBe(first.websocket);
  third.leave();
  vi.advanceTimersByTime(60_000);
  expect(log).toEqual(["open /v1/sync/3", "close /v1/sync/3"]);
  expect(lanes.enter(one).websocket).not.toBe(first.websocket);
});

it("what waits for its turn to connect does so at once when a draft needs it", () => {
  const { lanes, log, sockets } = lanesOf(8);
  const [here, there] = [draftIn("/v1/sync/3", 8), draftIn("/v1/sync/4", 8)];
  lanes.enter(here);
  lanes.enter(there);
  for (const socket of sockets.values()) socket.status = "disconnected";
  lanes.enter(here);
  expect(log.slice(2)).toEqual(["connect /v1/sync/3"]);
  lanes.kick();
  expect(log.slice(3)).toEqual(["connect /v1/sync/3", "connect /v1/sync/4"]);
  lanes.close();
  expect(log.slice(5)).toEqual(["close /v1/sync/3", "close /v1/sync/4"]);
});
