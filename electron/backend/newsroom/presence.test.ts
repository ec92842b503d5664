import { expect, test, vi } from "vitest";
import {
  Awareness,
  applyAwarenessUpdate,
  encodeAwarenessUpdate,
  removeAwarenessStates,
} from "y-protocols/awareness";
import * as Y from "yjs";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { workersForTests } from "../../ports/testing/script-of.ts";
import { afterwards, newFolder } from "../../store/testing/new-folder.ts";
import { createHub } from "../hub.ts";
import { deskIn, next } from "../testing/desk-for-tests.ts";
import { statesIn, updateOf } from "./awareness.ts";
import { createPresence } from "./presence.ts";

const DRAFT = "0199aaaa-0000-7000-8000-000000000001" as DraftId;

/** Somebody as y-protocols has them. */
function somebody(name: string): { awareness: Awareness; clientId: number; own: () => Uint8Array } {
  const awareness = new Awareness(new Y.Doc());
  afterwards(() => awareness.destroy());
  awareness.setLocalState({ person: { name } });
  const { clientID } = awareness;
  return { awareness, clientId: clientID, own: () => encodeAwarenessUpdate(awareness, [clientID]) };
}

const namesIn = ({ awareness }: ReturnType<typeof somebody>) =>
  [...awareness.getStates().values()].map((state) => state.person?.name).sort();

test("updates are read and written as y-protocols does", () => {
  const { own, awareness, clientId } = somebody("Ines Aldor · 東京");
  const states = statesIn(own());
  expect(states).toEqual([
    { clientId, clock: 1, state: JSON.stringify(awareness.getLocalState()) },
  ]);
  expect(updateOf(states)).toEqual(own());
  removeAwarenessStates(awareness, [clientId], "gone");
  expect(statesIn(own())).toMatchObject([{ clientId, state: "null" }]);
});

test.each([[[]], [[1]], [[1, 255]], [[1, 1, 1, 9, 34]], [[200, 200, 200]], [[0, 1]]])(
  "%j is refused as an update",
  (bytes) => {
    expect(() => statesIn(Uint8Array.from(bytes))).toThrow();
  },
);

test("two windows of one desk see each other come, move and go", async () => {
  const { client } = await deskIn(newFolder());
  const { id } = await client.drafts.create();
  const [ines, omar] = [somebody("Ines"), somebody("Omar")];
  await client.newsroom.appear({ id, clientId: ines.clientId, update: ines.own() });
  const seenByOmar = await client.newsroom.presence({ id, clientId: omar.clientId });
  applyAwarenessUpdate(omar.awareness, await next(seenByOmar), "desk");
  expect(namesIn(omar)).toEqual(["Ines", "Omar"]);

  const leaving = new AbortController();
  const options = { signal: leaving.signal };
  const seenByInes = await client.newsroom.presence({ id, clientId: ines.clientId }, options);
  const first = next(seenByInes);
  await client.newsroom.appear({ id, clientId: omar.clientId, update: omar.own() });
  applyAwarenessUpdate(ines.awareness, await first, "desk");
  expect(namesIn(ines)).toEqual(["Ines", "Omar"]);

  ines.awareness.setLocalStateField("caret", 3);
  await client.newsroom.appear({ id, clientId: ines.clientId, update: ines.own() });
  applyAwarenessUpdate(omar.awareness, await next(seenByOmar), "desk");
  expect(omar.awareness.getStates().get(ines.clientId)).toMatchObject({ caret: 3 });

  const waiting = seenByInes.next();
  leaving.abort();
  await waiting.catch(() => undefined);
  applyAwarenessUpdate(omar.awareness, await next(seenByOmar), "desk");
  expect(namesIn(omar)).toEqual(["Omar"]);
});

test("a window tells of itself alone, in bytes that can be read", async () => {
  const { client } = await deskIn(newFolder());
  const { id } = await client.drafts.create();
  const { own, clientId } = somebody("Ines");
  for (const wrong of [
    { id, clientId: clientId + 1, update: own() },
    { id, clientId, update: Uint8Array.of(1, 2) },
    { id, clientId, update: new Uint8Array(70_000) },
  ]) {
    await expect(client.newsroom.appear(wrong)).rejects.toMatchObject({ code: "BAD_INPUT" });
  }
});

test("who says nothing for half a minute has gone; what comes late is passed over", () => {
  vi.useFakeTimers();
  const passedOn: string[][] = [];
  const note = (_draft: DraftId, update: Uint8Array) =>
    passedOn.push(statesIn(update).map(({ state }) => state));
  const presence = createPresence(createHub(), note);
  afterwards(presence.close);
  presence.appear(DRAFT, 7, updateOf([{ clientId: 7, clock: 3, state: '{"a":1}' }]));
  presence.appear(DRAFT, 7, updateOf([{ clientId: 7, clock: 2, state: '{"a":0}' }]));
  presence.receive(DRAFT, updateOf([{ clientId: 7, clock: 9, state: "null" }]));
  expect(passedOn).toEqual([['{"a":1}']]);
  vi.advanceTimersByTime(50_000);
  expect(passedOn).toEqual([['{"a":1}'], ["null"]]);
  vi.useRealTimers();
});

test("a desk that is alone says so, starts nothing, and where its drafts stand is not told", async () => {
  // Nothing of the newsroom's thread is there to be started.
  const workers = { ...workersForTests(), newsroom: new URL("file:///nowhere/newsroom.js") };
  const { client } = await deskIn(newFolder(), undefined, { host: "browser", workers });
  const row = await client.drafts.create();
  const held = await client.drafts.changes({ id: row.id, stateVector: Uint8Array.of(0) });
  await next(held);
  expect(row.step).toBeNull();
  expect(await client.drafts.list({})).toMatchObject([{ step: null }]);
  expect(await client.newsroom.state()).toEqual({ kind: "alone" });
  expect(await next(await client.newsroom.watch())).toEqual({ kind: "alone" });
});
