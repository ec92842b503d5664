import { expect, test } from "vitest";
import type { DeskEvent } from "../../../shared/contract/desk.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { Context } from "../context.ts";
import { type AfterWriting, afterWriting } from "./after-writing.ts";

/** A desk on which so many drafts stand behind their journal, and are derived to nothing at once. */
function deskBehind(
  drafts: number,
  onDerive: (id: string, after: AfterWriting) => void = () => {},
) {
  const told: DeskEvent[] = [];
  const derived: string[] = [];
  const behind = Array.from({ length: drafts }, (_, number) => `d${number}`);
  const call = async (name: string, input: { id: string } | null) => {
    if (name === "drafts.behind") return behind;
    if (name === "photos.unmarked") return 0;
    if (name === "drafts.derive" && input !== null) {
      derived.push(input.id);
      onDerive(input.id, after);
    }
    return null;
  };
  const context = {
    reader: { call },
    writer: { call },
    ports: { clock: () => new Date(0) },
    hub: { publish: (event: DeskEvent) => told.push(event) },
    stamp: () => ({}),
  };
  const after = afterWriting(context as unknown as Context, (error) => {
    throw error;
  });
  return { after, told, derived };
}

test("how many of many drafts are derived anew is told to every window, and a few are not worth it", async () => {
  const few = deskBehind(200);
  await few.after.catchUp();
  expect(few.told).toEqual([]);
  const { after, told } = deskBehind(1000);
  await after.catchUp();
  expect(told).toHaveLength(100);
  expect(told[0]).toEqual({ kind: "catchingUp", done: 10, total: 1000 });
  expect(told.at(-1)).toEqual({ kind: "catchingUp", done: 1000, total: 1000 });
});

test("a desk that is closed leaves the rest of many to its next start, and what was written is derived", async () => {
  let ending: Promise<void> | null = null;
  const { after, derived } = deskBehind(1000, (id, { note, end }) => {
    if (id !== "d4") return;
    note("written" as DraftId);
    ending = end();
  });
  await after.catchUp();
  await ending;
  expect(derived).toEqual(["d0", "d1", "d2", "d3", "d4", "written"]);
});

test("a few are derived before a desk is closed", async () => {
  let ending: Promise<void> | null = null;
  const { after, derived } = deskBehind(20, (id, { end }) => {
    if (id === "d4") ending = end();
  });
  await after.catchUp();
  await ending;
  expect(derived).toHaveLength(20);
});
