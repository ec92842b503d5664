import type { Editor } from "@tiptap/react";
import { expect, test } from "vitest";
import type { DraftId } from "../../shared/contract/ids.ts";
import type { OpenSession } from "../bridge/draft-session.ts";
import { createValue } from "../bridge/value.ts";
import { createBeside } from "./beside.ts";

const idOf = (name: string) => name as DraftId;
const session = (name: string) =>
  ({ id: idOf(name), row: { get: () => ({ words: name.length }) } }) as unknown as OpenSession;

function desk() {
  const left: string[] = [];
  const shown = createValue<OpenSession | null>(session("one"));
  const currentEditor = createValue<Editor | null>(null);
  const words = createValue<number | null>(null);
  const openDrafts = {
    open: async (id: DraftId) => session(id),
    leave: (id: DraftId) => left.push(id),
  };
  const report = () => {};
  const beside = createBeside({ openDrafts, shown, currentEditor, words, report });
  return { beside, shown, currentEditor, words, left };
}

test("the draft beside is written in after a turn, with its own editor and words; neither is let go", async () => {
  const { beside, shown, currentEditor, words, left } = desk();
  const [one, three] = [{} as Editor, {} as Editor];
  beside.keep(idOf("one"), one);
  await beside.open(idOf("three"));
  beside.keep(idOf("three"), three);
  expect([shown.get()?.id, beside.other.get()?.id, currentEditor.get()]).toEqual([
    "one",
    "three",
    one,
  ]);
  beside.turn();
  expect([shown.get()?.id, beside.other.get()?.id, words.get()]).toEqual(["three", "one", 5]);
  expect(currentEditor.get()).toBe(three);
  expect(beside.isFirst.get()).toBe(true);
  beside.turn();
  expect([shown.get()?.id, beside.isFirst.get(), left]).toEqual(["one", false, []]);
});

test("another beside lets the one before go, the open one never stands beside itself", async () => {
  const { beside, left } = desk();
  await beside.open(idOf("two"));
  await beside.open(idOf("one"));
  expect(beside.other.get()?.id).toBe("two");
  await beside.open(idOf("three"));
  expect(left).toEqual(["two"]);
  beside.close();
  expect([beside.other.get(), left]).toEqual([null, ["two", "three"]]);
});

test("of two asked for at once the last one stands beside", async () => {
  const { beside, left } = desk();
  await Promise.all([beside.open(idOf("two")), beside.open(idOf("three"))]);
  expect([beside.other.get()?.id, left]).toEqual(["three", ["two"]]);
});
