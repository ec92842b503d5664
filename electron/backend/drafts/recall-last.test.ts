import { expect, test, vi } from "vitest";
import type { DeskClient } from "../../../shared/contract/index.ts";
import { recallLast } from "./recall-last.ts";

const ADA = { id: "ada", name: "Ada Moss" };

function clientWith(info: object, open = vi.fn(async () => ({}))) {
  const client = { desk: { info: async () => info }, drafts: { open } };
  return { client: client as unknown as DeskClient, open };
}

test("the last draft is read before a page asks for it", async () => {
  const { client, open } = clientWith({ person: ADA, lastDraft: "one" });
  await recallLast(client);
  expect(open).toHaveBeenCalledExactlyOnceWith({ id: "one" });
});

test.each([
  ["nobody is known yet", { person: null, lastDraft: "one" }],
  ["none was open", { person: ADA, lastDraft: null }],
])("nothing is read where %s", async (_, info) => {
  const { client, open } = clientWith(info);
  await recallLast(client);
  expect(open).not.toHaveBeenCalled();
});

test("a draft that cannot be read is left to whoever opens it", async () => {
  const refused = vi.fn().mockRejectedValue(new Error("damaged"));
  const { client } = clientWith({ person: ADA, lastDraft: "one" }, refused);
  await expect(recallLast(client)).resolves.toBeUndefined();
});
