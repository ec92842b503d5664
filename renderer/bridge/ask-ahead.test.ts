import { expect, test, vi } from "vitest";
import { askAhead } from "./ask-ahead.ts";
import type { Transport, Wire } from "./wire.ts";

/** In this order: what changes after an answer is heard of. */
const ASKED = ["desk.events", "desk.info", 'drafts.open {"id":"one"}'];
const ADA = { id: "ada", name: "Ada", initials: "A" };

/** Wires that answer with these, and note what they were asked. */
function answering(answers: Readonly<Record<string, unknown>>) {
  const calls: string[] = [];
  let opened = 0;
  const call = async (path: readonly string[], input: unknown) => {
    const name = path.join(".");
    calls.push(input === undefined ? name : `${name} ${JSON.stringify(input)}`);
    const answer = answers[name];
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const transport = {
    open: async () => {
      opened += 1;
      return {
        link: { call },
        stands: () => true,
        closed: new Promise(() => {}),
      } as unknown as Wire;
    },
  } as Transport;
  return { transport, calls, opened: () => opened };
}

function ask({ link }: Wire, path: readonly string[], input?: unknown): Promise<unknown> {
  return link.call(path, input, { context: {} });
}

test("the desk and its last draft are asked for before anybody opens a wire, and answered once", async () => {
  const info = { person: ADA, lastDraft: "one" };
  const [draft, events] = [{ state: "…" }, {}];
  const { transport, calls, opened } = answering({
    ...{ "desk.info": info, "drafts.open": draft, "desk.events": events },
  });
  const onAsked = vi.fn(() => undefined);
  const { open } = askAhead(transport, onAsked);
  await vi.waitFor(() => expect(calls).toEqual(ASKED));
  expect(onAsked).toHaveBeenCalledOnce();

  const wire = await open();
  expect(await ask(wire, ["desk", "info"])).toBe(info);
  expect(await ask(wire, ["drafts", "open"], { id: "one" })).toBe(draft);
  expect(await ask(wire, ["desk", "events"])).toBe(events);
  expect(calls).toHaveLength(3);
  await ask(wire, ["desk", "info"]);
  await ask(wire, ["drafts", "open"], { id: "one" });
  await ask(wire, ["desk", "events"]);
  expect(calls).toHaveLength(6);
  expect(opened()).toBe(1);
});

test("who hears of the last draft finds it asked for, however early", async () => {
  const info = { person: ADA, lastDraft: "one" };
  const { transport, calls } = answering({ "desk.info": info, "drafts.open": {} });
  const wire = await askAhead(transport).open();
  await ask(wire, ["desk", "info"]);
  await ask(wire, ["drafts", "open"], { id: "one" });
  expect(calls).toEqual(ASKED);
});

test("another draft is sent for, and the answer for the last one is of a moment that is over", async () => {
  const info = { person: ADA, lastDraft: "one" };
  const { transport, calls } = answering({ "desk.info": info, "drafts.open": {} });
  const wire = await askAhead(transport).open();
  await ask(wire, ["desk", "info"]);
  await ask(wire, ["drafts", "open"], { id: "two" });
  await ask(wire, ["drafts", "open"], { id: "one" });
  expect(calls).toEqual([...ASKED, 'drafts.open {"id":"two"}', 'drafts.open {"id":"one"}']);
});

test.each([
  ["nobody is known yet", { person: null, lastDraft: "one" }],
  ["none was open", { person: ADA, lastDraft: null }],
])("no draft is asked for where %s", async (_, info) => {
  const { transport, calls } = answering({ "desk.info": info, "drafts.open": {} });
  await ask(await askAhead(transport).open(), ["desk", "info"]);
  expect(calls).toEqual(["desk.events", "desk.info"]);
});

test("what failed is told to whoever asks first, and asked again for the next", async () => {
  const info = { person: ADA, lastDraft: "one" };
  const { transport, calls } = answering({ "desk.info": info, "drafts.open": new Error("away") });
  const wire = await askAhead(transport).open();
  await ask(wire, ["desk", "info"]);
  for (const count of [3, 4]) {
    await expect(ask(wire, ["drafts", "open"], { id: "one" })).rejects.toThrow("away");
    expect(calls).toHaveLength(count);
  }
});

test("a first wire that does not come is told, and the next is opened anew", async () => {
  const { transport } = answering({});
  const open = vi.fn(transport.open).mockRejectedValueOnce(new Error("no desk"));
  const ahead = askAhead({ ...transport, open });
  await expect(ahead.open()).rejects.toThrow("no desk");
  await expect(ahead.open()).resolves.toBeDefined();
  expect(open).toHaveBeenCalledTimes(2);
});
