import { readdirSync } from "node:fs";
import { expect, test, vi } from "vitest";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";
import { newFolder } from "../../store/testing/new-folder.ts";
import { deskIn } from "../testing/desk-for-tests.ts";
import { draftOf } from "../testing/exports.ts";

vi.setConfig({ testTimeout: 60_000 });

const HELD = `---
stet: 1
embargoUntil: "2026-11-27T18:00:00+01:00"
---

# The quay is sold

The port sells its quay.
`;

/** A desk with one draft that nobody may read before six in the evening. */
async function heldDesk() {
  const clock = { now: new Date("2026-11-27T16:59:00Z") };
  const { client } = await deskIn(newFolder(), clock);
  await client.desk.introduce({ name: "Lea Brandt", initials: "LB" });
  for (const { id } of await client.drafts.list({})) await client.drafts.bin({ id });
  const id = await draftOf(client, HELD);
  return { client, clock, id, out: newFolder() };
}

type Insistence = Pick<Parameters<DeskClient["exports"]["download"]>[0], "force"> & {
  overrideEmbargo?: { reason: string | null };
};

/** Every way out of the desk, each as it is asked for. */
const waysOut = (client: DeskClient, id: DraftId, folder: string, insistence: Insistence) => [
  () => client.exports.toFolder({ drafts: [id], format: "html", folder, ...insistence }),
  () => client.exports.toFolder({ drafts: [], format: "markdown", folder, ...insistence }),
  () => client.exports.download({ drafts: [id], format: "html-fragment", ...insistence }),
  () => client.exports.text({ draft: id, format: "markdown", ...insistence }),
];

const logOf = (client: DeskClient, id: DraftId) => client.drafts.log({ id });

test.each([false, true])(
  "it holds on every way out, forced: %s, and says until when",
  async (force) => {
    const { client, id, out } = await heldDesk();
    for (const way of waysOut(client, id, out, { force })) {
      await expect(way()).rejects.toMatchObject({
        code: "EMBARGOED",
        message: expect.stringMatching(
          /^The quay is sold: Under embargo until Friday, 27 November/,
        ),
        data: { stops: [expect.objectContaining({ draft: id, rule: "embargo" })] },
      });
    }
    expect(readdirSync(out)).toEqual([]);
    expect((await client.versions.list({ draft: id })).map(({ kind }) => kind)).toEqual([
      "imported",
    ]);
    expect(await logOf(client, id)).toEqual([]);
  },
);

test("it ends by itself", async () => {
  const { client, clock, id, out } = await heldDesk();
  clock.now = new Date("2026-11-27T17:00:00Z");
  for (const way of waysOut(client, id, out, { force: false })) await way();
  expect(readdirSync(out).sort()).toEqual(["the-quay-is-sold.html", "the-quay-is-sold.md"]);
  expect(await logOf(client, id)).toEqual([]);
});

test("it is overridden, and the draft's log keeps by whom, when and why, each time", async () => {
  const { client, id, out } = await heldDesk();
  const overrideEmbargo = { reason: " Agreed with the port. " };
  for (const way of waysOut(client, id, out, { force: false, overrideEmbargo })) await way();
  const log = await logOf(client, id);
  expect(log.map((entry) => entry.kind === "override" && entry.format)).toEqual([
    "HTML page",
    "Markdown",
    "HTML fragment",
    "Markdown",
  ]);
  expect(log[0]).toEqual({
    kind: "override",
    at: "2026-11-27T16:59:00.000Z",
    person: "Lea Brandt",
    format: "HTML page",
    until: "2026-11-27T18:00:00+01:00",
    reason: "Agreed with the port.",
  });
});

test("an override lets no TK through, and is not logged where nothing left", async () => {
  const { client, id, out } = await heldDesk();
  const open = await draftOf(
    client,
    HELD.replace("sells its quay", "sells it for <mark>TK</mark> crowns"),
  );
  const overrideEmbargo = { reason: null };
  for (const way of waysOut(client, open, out, { force: false, overrideEmbargo })) {
    await expect(way()).rejects.toMatchObject({ code: "STOPPED" });
  }
  expect([...(await logOf(client, open)), ...(await logOf(client, id))]).toEqual([]);
  await client.exports.text({ draft: open, format: "html", force: true, overrideEmbargo });
  expect(await logOf(client, open)).toMatchObject([{ kind: "override", reason: null }]);
});
