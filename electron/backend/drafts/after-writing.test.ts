import { expect, test } from "vitest";
import type { DeskEvent } from "../../../shared/contract/desk.ts";
import type { Context } from "../context.ts";
import { afterWriting } from "./after-writing.ts";

/** Drafts that stand behind their journal, and are derived to nothing at once. */
async function caughtUp(drafts: number): Promise<DeskEvent[]> {
  const told: DeskEvent[] = [];
  const behind = Array.from({ length: drafts }, (_, number) => `d${number}`);
  const call = async (name: string) =>
    name === "drafts.behind" ? behind : name === "photos.unmarked" ? 0 : null;
  const context = {
    reader: { call },
    writer: { call },
    ports: { clock: () => new Date(0) },
    hub: { publish: (event: DeskEvent) => told.push(event) },
    stamp: () => ({}),
  };
  const fail = (error: unknown) => {
    throw error;
  };
  await afterWriting(context as unknown as Context, fail).settle();
  return told;
}

test("how many of many drafts are derived anew is told to every window, and a few are not worth it", async () => {
  expect(await caughtUp(200)).toEqual([]);
  const told = await caughtUp(1000);
  expect(told).toHaveLength(100);
  expect(told[0]).toEqual({ kind: "catchingUp", done: 10, total: 1000 });
  expect(told.at(-1)).toEqual({ kind: "catchingUp", done: 1000, total: 1000 });
});
