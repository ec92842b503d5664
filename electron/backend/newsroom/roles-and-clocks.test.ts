import { expect, test, vi } from "vitest";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { DraftStep } from "../../../shared/contract/newsroom.ts";
import type { Role } from "../../../shared/newsroom/roles.ts";
import {
  deskOf,
  deskWith,
  draftWith,
  joinedDesk,
  newsroom,
  paragraphOf,
  sharedDraft,
  stepOf,
  textOf,
  untilInStep,
  untilState,
} from "../../newsroom/testing/joined-desk.ts";
import { newFolder } from "../../store/testing/new-folder.ts";
import type { DeskOwner } from "../desk/open-desk.ts";
import { heldOpen, windowOn } from "../testing/desk-for-tests.ts";

/** Several real desks and a server take their time. */
const LONG_MS = 90_000;
const SOON = { timeout: 20_000 };

async function write({ client }: DeskOwner, id: DraftId, words: string) {
  await (await windowOn(client, id)).write((doc) => paragraphOf(doc).insert(0, words));
}

const untilStep = (desk: DeskOwner, id: DraftId, kind: DraftStep["kind"]) =>
  expect.poll(() => stepOf(desk, id), SOON).toMatchObject({ kind });

test(
  "another role is known at the desk within seconds: what may not be sent stays, and goes once it may",
  async () => {
    const server = await newsroom();
    const { ines, other: omar, id } = await sharedDraft(server, "Fog.");
    await heldOpen(omar.client, id);
    const { member } = await untilState(omar, ({ link }) => link.kind === "online");
    const become = async (role: Role) => {
      await server.store.members.setRole(member.id, role);
      await untilState(omar, (now) => now.member.role === role && now.link.kind === "online");
    };
    await become("reader");
    await write(omar, id, "Dense ");
    await untilStep(omar, id, "refused");
    expect(await textOf(omar, id)).toBe("Dense Fog.");
    await write(ines, id, "At dawn. ");
    await expect.poll(() => textOf(omar, id), SOON).toMatch(/^(At dawn\. |Dense ){2}Fog\.$/);
    expect(await textOf(ines, id)).toBe("At dawn. Fog.");

    await become("reporter");
    await untilStep(omar, id, "inStep");
    await expect.poll(() => textOf(ines, id), SOON).toBe(await textOf(omar, id));
  },
  LONG_MS,
);

test(
  "a desk that leaves ends its session on the server; joined again, each draft stands there once",
  async () => {
    const server = await newsroom();
    const ended = vi.spyOn(server.store.sessions, "end");
    const ines = await joinedDesk(server, "Ines");
    const omar = await joinedDesk(server, "Omar");
    const [fog, tide] = [await draftWith(ines, "Fog."), await draftWith(ines, "Tide.")];
    await untilInStep(ines, 2);
    await untilState(omar, ({ drafts }) => drafts.there === 2);
    await omar.client.newsroom.fetch({ id: fog });
    expect(ended).not.toHaveBeenCalled();
    await omar.client.newsroom.leave();
    expect(ended).toHaveBeenCalledTimes(1);
    await write(omar, fog, "Dense ");
    await write(ines, fog, "At dawn. ");

    const invitation = await server.invite("editor");
    await omar.client.newsroom.join({ address: server.url, invitation });
    await untilState(omar, ({ drafts }) => drafts.inStep === 1 && drafts.there === 1);
    for (const desk of [ines, omar]) {
      await expect.poll(() => textOf(desk, fog), SOON).toMatch(/^(At dawn\. |Dense ){2}Fog\.$/);
    }
    const rows = await omar.client.drafts.list({});
    expect(rows.map(({ id }) => id).sort()).toEqual([fog, tide].sort());
    // A server that does not answer keeps nobody.
    await server.stop();
    expect(await omar.client.newsroom.leave()).toEqual({ kind: "alone" });
  },
  LONG_MS,
);

test.each([-3_600_000, 3_600_000])(
  "a server whose clock is %i ms off is worked with, also when access is over by it",
  async (off) => {
    let ahead = off;
    const clock = () => new Date(Date.now() + ahead);
    const server = await newsroom(newFolder(), 0, { clock });
    const ines = await joinedDesk(server, "Ines");
    const id = await draftWith(ines, "Fog.");
    await untilInStep(ines, 1);
    ahead += 20 * 60_000;
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await write(ines, id, "Dense ");
    const omar = await deskWith(server, id);
    await expect.poll(() => textOf(omar, id), SOON).toBe("Dense Fog.");
    await untilInStep(ines, 1);
  },
  LONG_MS,
);

test(
  "what answers and is no newsroom is told as that, and a code that is out of date as it is",
  async () => {
    const server = await newsroom();
    const { newsroom: calls } = (await deskOf("Ines")).client;
    await expect(calls.look({ address: `${server.url}/wrong/place` })).rejects.toMatchObject({
      ...{ code: "BAD_INPUT", message: expect.stringContaining("is no newsroom") },
    });
    const invitation = await server.invite("editor", { days: 0 });
    await expect(calls.join({ address: server.url, invitation })).rejects.toMatchObject({
      ...{ code: "REFUSED", message: expect.stringContaining("out of date") },
    });
  },
  LONG_MS,
);
