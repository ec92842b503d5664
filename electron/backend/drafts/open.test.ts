import { expect, test } from "vitest";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { article, p } from "../../../shared/testing/build.ts";
import { writeSetting } from "../../store/queries/settings.ts";
import type { Context } from "../context.ts";
import { PlainDesk } from "../testing/plain-desk.ts";
import { createChronicles } from "../versions/history/chronicles.ts";
import { draftHandlers } from "./handlers.ts";
import { openDrafts } from "./open-drafts.ts";
import { draftReads } from "./reads.ts";

const id = "d1" as DraftId;

/** The handler on a desk whose writing thread does this with what it is asked. */
function openOn(write: () => Promise<never>) {
  const asked: string[] = [];
  const context = {
    reader: { call: async () => "the article" },
    writer: {
      call: (name: string) => {
        asked.push(name);
        return write();
      },
    },
  };
  const { open } = draftHandlers(context as unknown as Context);
  return { asked, opened: (open as unknown as (input: object) => Promise<unknown>)({ id }) };
}

test("a draft is opened without waiting for the disk to keep that it was the last", async () => {
  const { asked, opened } = openOn(() => new Promise(() => undefined));
  expect(await opened).toBe("the article");
  expect(asked).toEqual(["drafts.keepLast"]);
});

test("a disk that refuses to keep it does not keep the article from being read", async () => {
  const { opened } = openOn(() => Promise.reject(new RangeError("full")));
  expect(await opened).toBe("the article");
});

test("the draft that was open last is in memory before it is asked for", () => {
  const plain = new PlainDesk("Ines Aldor");
  const { desk } = plain;
  const last = plain.create(article([p("Fog.")]));
  const got: DraftId[] = [];
  const kept = openDrafts(desk.store);
  const drafts = {
    ...kept,
    get: (id: DraftId) => {
      got.push(id);
      return kept.get(id);
    },
  };
  const reading = { ...desk, drafts, chronicles: createChronicles(desk.store) };
  draftReads["drafts.loadLast"](reading);
  expect(got).toEqual([]);
  writeSetting(desk.store, "lastDraft", last);
  draftReads["drafts.loadLast"](reading);
  expect(got).toEqual([last]);
});
