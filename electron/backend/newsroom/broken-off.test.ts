import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { startNewsroom } from "../../newsroom/start-newsroom.ts";
import { type CutLink, cutLink } from "../../newsroom/testing/cut-link.ts";
import {
  deskOf,
  draftWith,
  joinedDesk,
  newsroom,
  paragraphOf,
  textOf,
  untilInStep,
  untilState,
} from "../../newsroom/testing/joined-desk.ts";
import { afterwards, newFolder } from "../../store/testing/new-folder.ts";
import type { DeskOwner } from "../desk/open-desk.ts";
import { windowOn } from "../testing/desk-for-tests.ts";

/** Several desks, killed and cut off: minutes on a busy machine. More of it with `STET_PROPERTY_RUNS`. */
const LONG_MS = 600_000;
const RUNS = Number(process.env.STET_PROPERTY_RUNS ?? 1);
const HOLDER = fileURLToPath(new URL("../testing/hold-joined.ts", import.meta.url));

async function opened(folder: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [HOLDER, folder], { stdio: ["ignore", "pipe", "inherit"] });
  afterwards(() => {
    child.kill("SIGKILL");
  });
  const [said] = (await once(child.stdout as NodeJS.ReadableStream, "data")) as [Buffer];
  expect(said.toString()).toBe("open\n");
  return child;
}

test(
  "a desk that is killed again and again while it sends goes on where it was, and nothing is doubled",
  async () => {
    const server = await newsroom();
    const folder = newFolder();
    const before = await deskOf("Ines", folder);
    const ids: DraftId[] = [];
    for (let n = 0; n < 20; n += 1) ids.push(await draftWith(before, `Fog ${n}.`));
    const link = await cutLink(server.port);
    const invitation = await server.invite("editor");
    await before.client.newsroom.join({ address: link.url, invitation });
    await before.close();
    for (const ms of [150, 400, 700]) {
      const child = await opened(folder);
      await new Promise((resolve) => setTimeout(resolve, ms));
      child.kill("SIGKILL");
      await once(child, "close");
    }
    const after = await deskOf("Ines", folder);
    await untilInStep(after, ids.length);
    const omar = await joinedDesk(server, "Omar");
    await omar.client.newsroom.keepAll({ on: true });
    await untilState(omar, ({ drafts }) => drafts.inStep === ids.length);
    for (const [n, id] of ids.entries()) {
      for (const desk of [after, omar]) expect(await textOf(desk, id)).toBe(`Fog ${n}.`);
    }
    for (const desk of [after, omar])
      expect((await desk.client.desk.verify({})).problems).toEqual([]);
  },
  LONG_MS,
);

test(
  "a link that breaks again and again while much is sent leaves nothing out",
  async () => {
    const server = await newsroom();
    const link = await cutLink(server.port);
    const ines = await deskOf("Ines");
    const ids: DraftId[] = [];
    for (let n = 0; n < 12; n += 1) ids.push(await draftWith(ines, `Fog ${n}.`));
    const invitation = await server.invite("editor");
    await ines.client.newsroom.join({ address: link.url, invitation });
    for (let n = 0; n < 4; n += 1) {
      link.cut();
      await (await windowOn(ines.client, ids[n] as DraftId)).write((doc) =>
        paragraphOf(doc).insert(0, `${n}`),
      );
      link.mend();
      await ines.client.newsroom.retry({});
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    await untilInStep(ines, ids.length);
    const omar = await joinedDesk(server, "Omar");
    await omar.client.newsroom.keepAll({ on: true });
    await untilState(omar, ({ drafts }) => drafts.inStep === ids.length);
    for (const id of ids) expect(await textOf(omar, id)).toBe(await textOf(ines, id));
  },
  LONG_MS,
);

/** What happens at one of three desks, told by numbers. */
const deed = fc.record({
  desk: fc.nat(2),
  draft: fc.nat(1),
  what: fc.constantFrom("write", "write", "write", "delete", "cut", "mend"),
  at: fc.nat(1000),
});

test(
  "three desks that are cut off and write as they like come to the same, with every word once",
  async () => {
    const runs = fc.asyncProperty(
      fc.array(deed, { minLength: 20, maxLength: 30 }),
      async (deeds) => {
        const server = await startNewsroom({ desk: newFolder() });
        const desks = await Promise.all(
          ["Ines", "Omar", "Rita"].map((name) => deskAt(name, server)),
        );
        const [first] = desks as [(typeof desks)[number], ...typeof desks];
        const ids = [await draftWith(first.desk, ""), await draftWith(first.desk, "")];
        await untilInStep(first.desk, 2);
        for (const { desk } of desks) await desk.client.newsroom.keepAll({ on: true });
        for (const { desk } of desks) await untilState(desk, ({ drafts }) => drafts.inStep === 2);

        const written = new Set<string>();
        const deleted = new Set<string>();
        for (const [n, { desk, draft, what, at }] of deeds.entries()) {
          const one = desks[desk] as (typeof desks)[number];
          const id = ids[draft] as DraftId;
          if (what === "cut" || what === "mend") one.link[what]();
          else
            await (await windowOn(one.desk.client, id)).write((doc) => {
              const text = paragraphOf(doc);
              const place = at % (text.length + 1);
              if (what === "write") {
                // A sign of its own for each word.
                const sign = String.fromCodePoint(0x4e00 + n);
                written.add(sign);
                text.insert(place, sign);
              } else if (place < text.length) {
                deleted.add(text.toString().charAt(place));
                text.delete(place, 1);
              }
            });
        }
        for (const { link } of desks) link.mend();
        for (const { desk } of desks) await desk.client.newsroom.retry({});
        const both = async ({ desk }: (typeof desks)[number]) =>
          Promise.all(ids.map((id) => textOf(desk, id)));
        await expect
          .poll(
            async () =>
              new Set((await Promise.all(desks.map(both))).map((each) => each.join("|"))).size,
            { timeout: 60_000 },
          )
          .toBe(1);
        for (const { desk } of desks) await untilInStep(desk, 2);
        const signs = [...(await both(first)).join("")];
        expect(signs.sort()).toEqual([...written].filter((sign) => !deleted.has(sign)).sort());
        for (const { desk } of desks) await desk.close();
        await server.stop();
      },
    );
    await fc.assert(runs, { numRuns: RUNS, endOnFailure: true });
  },
  LONG_MS,
);

async function deskAt(
  name: string,
  server: Awaited<ReturnType<typeof startNewsroom>>,
): Promise<{ desk: DeskOwner; link: CutLink }> {
  const link = await cutLink(server.port);
  const desk = await deskOf(name);
  const invitation = await server.invite("editor");
  await desk.client.newsroom.join({ address: link.url, invitation });
  return { desk, link };
}
