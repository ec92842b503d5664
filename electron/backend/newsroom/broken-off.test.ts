import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { bodyOf } from "../../../shared/article/ydoc/roots.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { startNewsroom } from "../../newsroom/start-newsroom.ts";
import { type CutLink, cutLink } from "../../newsroom/testing/cut-link.ts";
import { deskOf, joinedDesk, untilInStep, untilState } from "../../newsroom/testing/joined-desk.ts";
import { afterwards, newFolder } from "../../store/testing/new-folder.ts";
import type { DeskOwner } from "../desk/open-desk.ts";
import { windowOn } from "../testing/desk-for-tests.ts";

/** Several desks, killed and cut off: minutes on a busy machine. More of it with `STET_PROPERTY_RUNS`. */
const LONG_MS = 600_000;
const RUNS = Number(process.env.STET_PROPERTY_RUNS ?? 1);
const HOLDER = fileURLToPath(new URL("../testing/hold-joined.ts", import.meta.url));

async function newsroom() {
  const server = await startNewsroom({ desk: newFolder() });
  afterwards(server.stop);
  return server;
}

const paragraphIn = (doc: Y.Doc): Y.XmlText | undefined =>
  bodyOf(doc)
    .toArray()
    .filter((node) => node instanceof Y.XmlElement)
    .find((node) => node.getAttribute("id") === "first")
    ?.get(0) as Y.XmlText | undefined;

async function draftWith(desk: DeskOwner, words: string): Promise<DraftId> {
  const { id } = await desk.client.drafts.create();
  await (await windowOn(desk.client, id)).write((doc) => {
    const paragraph = new Y.XmlElement("paragraph");
    paragraph.setAttribute("id", "first");
    paragraph.insert(0, [new Y.XmlText(words)]);
    bodyOf(doc).push([paragraph]);
  });
  return id;
}

async function textOf({ client }: DeskOwner, id: DraftId): Promise<string> {
  const { body } = (await client.drafts.show({ id })).article;
  return body.flatMap(({ content = [] }) => content.map(({ text = "" }) => text)).join("");
}

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
              const text = paragraphIn(doc);
              if (text === undefined) throw new RangeError("The paragraph is gone.");
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
