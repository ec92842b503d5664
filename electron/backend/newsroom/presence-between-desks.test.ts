import { expect, test } from "vitest";
import * as Y from "yjs";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { startNewsroom } from "../../newsroom/start-newsroom.ts";
import { deskOf, joinedDesk, untilInStep, untilState } from "../../newsroom/testing/joined-desk.ts";
import { afterwards, newFolder } from "../../store/testing/new-folder.ts";
import type { DeskOwner } from "../desk/open-desk.ts";
import { statesIn, updateOf } from "./awareness.ts";

/** A window that has the draft open, says so once, and hears who else has; names by Yjs client. */
async function windowOn({ client }: DeskOwner, id: DraftId, clientId: number) {
  const stateVector = Y.encodeStateVector(new Y.Doc());
  const changes = await client.drafts.changes({ id, stateVector, clientId });
  void (async () => {
    for await (const _change of changes);
  })();
  const others = new Map<number, string>();
  const presence = await client.newsroom.presence({ id, clientId });
  void (async () => {
    for await (const update of presence) {
      for (const one of statesIn(update)) {
        others.set(one.clientId, JSON.parse(one.state)?.person?.name ?? "gone");
      }
    }
  })();
  const person = { name: "x", initials: "x", colour: "teal" };
  const state = JSON.stringify({ person, caret: null });
  await client.newsroom.appear({ id, clientId, update: updateOf([{ clientId, clock: 1, state }]) });
  return others;
}

test("a window that was open before its desk joined sees others and is seen by them", async () => {
  const server = await startNewsroom({ desk: newFolder(), port: 0, name: "Quay News" });
  afterwards(server.stop);
  const ines = await deskOf("Ines");
  const { id } = await ines.client.drafts.create();
  const atInes = await windowOn(ines, id, 7);
  const invitation = await server.invite("editor");
  await ines.client.newsroom.join({ address: server.url, invitation });
  await untilInStep(ines, 1);
  const omar = await joinedDesk(server, "Omar");
  await untilState(omar, ({ drafts }) => drafts.there === 1);
  await omar.client.newsroom.fetch({ id });
  const atOmar = await windowOn(omar, id, 8);
  // Windows say it again every 15 seconds: it is known before that.
  const soon = { timeout: 12_000 };
  await expect.poll(() => [...atOmar], soon).toEqual([[7, "Ines"]]);
  await expect.poll(() => [...atInes], soon).toEqual([[8, "Omar"]]);
}, 90_000);
