import { afterEach, describe, expect, it } from "vitest";
import { Awareness, encodeAwarenessUpdate } from "y-protocols/awareness";
import * as Y from "yjs";
import type { DraftId, PersonId } from "../../shared/contract/ids.ts";
import type { Presence } from "../../shared/newsroom/presence.ts";
import type { Connection, ConnectionState } from "./connection.ts";
import type { NewsroomClient } from "./newsroom.ts";
import { openPresence, type PresenceChannel } from "./presence.ts";
import { createValue, until } from "./value.ts";

const id = crypto.randomUUID() as DraftId;
const forever = new AbortController().signal;

/** Passes on what each window says to all others, as the desk does. */
function relay() {
  const streams = new Map<number, (update: Uint8Array) => void>();
  const heard: Uint8Array[] = [];
  const pass = (from: number, update: Uint8Array) => {
    heard.push(update);
    for (const [client, tell] of streams) if (client !== from) tell(update);
  };
  const newsroom: Pick<NewsroomClient, "presence" | "appear"> = {
    presence: async ({ clientId }, options) => {
      const waiting: Uint8Array[] = [...heard];
      let wake = () => {};
      streams.set(clientId, (update) => {
        waiting.push(update);
        wake();
      });
      options?.signal?.addEventListener("abort", () => {
        streams.delete(clientId);
        wake();
      });
      return (async function* () {
        while (options?.signal?.aborted !== true) {
          const next = waiting.shift();
          if (next !== undefined) yield next;
          else await new Promise<void>((resolve) => (wake = resolve));
        }
      })() as never;
    },
    appear: async ({ clientId, update }) => pass(clientId, update as Uint8Array),
  };
  return { newsroom, pass, cut: () => streams.clear() };
}

const open: PresenceChannel[] = [];

function windowAt({ newsroom }: ReturnType<typeof relay>) {
  const state = createValue<ConnectionState>("up");
  const connection = { state } as unknown as Connection;
  const doc = new Y.Doc();
  const channel = openPresence({ newsroom, connection }, { id, doc });
  open.push(channel);
  return { channel, client: doc.clientID, state };
}

const person = (name: string): Presence["person"] => ({
  id: crypto.randomUUID() as PersonId,
  name,
  initials: name.slice(0, 1),
  colour: "teal",
});
const ines: Presence = { person: person("Ines"), caret: null };
const omar: Presence = { person: person("Omar"), caret: null };
const at = (clock: number): Presence["caret"] => {
  const place = { item: { client: 1, clock }, assoc: -1 };
  return { anchor: place, head: place };
};

afterEach(() => {
  for (const channel of open.splice(0)) channel.end();
});

describe("who has an article open", () => {
  it("is shown also where no colour is told, or one that is not known here", async () => {
    const desk = relay();
    const a = windowAt(desk);
    for (const colour of [undefined, "#ff0000"]) {
      const stranger = new Awareness(new Y.Doc());
      stranger.setLocalState({ person: { ...omar.person, colour }, caret: null });
      desk.pass(stranger.clientID, encodeAwarenessUpdate(stranger, [stranger.clientID]));
      stranger.destroy();
    }
    await until(a.channel.others, (others) => others.size === 2, forever);
    const shown = [...a.channel.others.get().values()];
    expect(shown.map(({ person: { colour } }) => colour)).toEqual([null, null]);
  });

  it("is told to every other window, with each move, and when one leaves", async () => {
    const desk = relay();
    const [a, b] = [windowAt(desk), windowAt(desk)];
    a.channel.appear(ines);
    b.channel.appear(omar);
    await until(a.channel.others, (others) => others.size === 1, forever);
    expect([...a.channel.others.get()]).toEqual([[b.client, omar]]);
    await until(
      b.channel.others,
      (others) => others.get(a.client)?.person.name === "Ines",
      forever,
    );
    b.channel.appear({ ...omar, caret: at(7) });
    await until(a.channel.others, (others) => others.get(b.client)?.caret !== null, forever);
    expect(a.channel.others.get().get(b.client)?.caret).toEqual(at(7));
    b.channel.end();
    await until(a.channel.others, (others) => others.size === 0, forever);
  });

  it("is told to who comes later", async () => {
    const desk = relay();
    windowAt(desk).channel.appear(ines);
    await new Promise((resolve) => setTimeout(resolve));
    const late = windowAt(desk);
    await until(late.channel.others, (others) => others.size === 1, forever);
  });

  it("is not told again where nothing changed, nor again to oneself", async () => {
    const desk = relay();
    const a = windowAt(desk);
    const b = windowAt(desk);
    b.channel.appear(omar);
    await until(a.channel.others, (others) => others.size === 1, forever);
    let told = 0;
    a.channel.others.subscribe(() => {
      told += 1;
    });
    b.channel.appear({ ...omar });
    a.channel.appear(ines);
    a.channel.appear({ ...ines, caret: at(1) });
    await until(b.channel.others, (others) => others.get(a.client)?.caret != null, forever);
    expect(told).toBe(0);
  });

  it("passes over what is not well-formed", async () => {
    const desk = relay();
    const a = windowAt(desk);
    for (const state of [
      {},
      { person: { name: "<b>" } },
      { ...omar, caret: { anchor: {}, head: {} } },
    ]) {
      const stranger = new Awareness(new Y.Doc());
      stranger.setLocalState(state);
      desk.pass(stranger.clientID, encodeAwarenessUpdate(stranger, [stranger.clientID]));
      stranger.destroy();
    }
    const b = windowAt(desk);
    b.channel.appear(omar);
    await until(a.channel.others, (others) => others.size > 0, forever);
    expect([...a.channel.others.get().keys()]).toEqual([b.client]);
  });
});
