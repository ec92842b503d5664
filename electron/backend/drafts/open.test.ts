import { expect, test } from "vitest";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { Context } from "../context.ts";
import { draftHandlers } from "./handlers.ts";

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
