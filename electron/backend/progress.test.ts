import { expect, test } from "vitest";
import type { DeskEvent } from "../../shared/contract/desk.ts";
import { newFolder } from "../store/testing/new-folder.ts";
import { progressOf } from "./progress.ts";
import { deskIn, next } from "./testing/desk-for-tests.ts";

test("a step is told once a percent, and to nobody who did not ask", () => {
  const told: DeskEvent[] = [];
  const progress = progressOf("mine", (event) => told.push(event));
  for (let done = 0; done < 1000; done += 1) progress(done, 1000);
  expect(told).toHaveLength(100);
  expect(told.at(-1)).toEqual({ kind: "progress", ticket: "mine", done: 990, total: 1000 });
  progressOf(undefined, (event) => told.push(event))(1, 2);
  expect(told).toHaveLength(100);
});

test("a check of the desk tells its pieces, and ends between two of them", async () => {
  const { client } = await deskIn(newFolder());
  await client.drafts.create();
  const events = await client.desk.events();
  expect(await client.desk.verify({ ticket: "check" })).toEqual({ ok: true, problems: [] });
  const steps: DeskEvent[] = [];
  while (steps.length < 2) {
    const event = await next(events);
    if (event.kind === "progress") steps.push(event);
  }
  // The database and the draft; a draft without words has no version yet.
  expect(steps).toMatchObject([
    { ticket: "check", done: 0, total: 2 },
    { ticket: "check", done: 1, total: 2 },
  ]);
  await events.return?.();
  await expect(client.desk.verify({}, { signal: AbortSignal.abort() })).rejects.toThrow();
});
