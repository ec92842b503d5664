import * as Y from "yjs";
import { connectToOwner } from "../../electron/backend/desk/connect.ts";
import { bodyOf, loadDoc } from "../../shared/article/ydoc/roots.ts";
import type { DraftId } from "../../shared/contract/ids.ts";
import type { DeskClient } from "../../shared/contract/index.ts";
import { withHost } from "./bench-desk.ts";
import { quantile } from "./key-to-paint.ts";

/** Time travel over a long writing: until the line stands, until all is read, and from step to step. */
const CHANGES = Number(process.argv[2] ?? 100_000);
const AT_ONCE = 400;
const PARAGRAPHS = 80;
const STEPS = 200;

await withHost(async ({ desk }) => {
  const { client, close } = await connectToOwner(desk);
  await client.desk.introduce({ name: "Mara Lind", initials: "ML", sample: false });
  const { id } = await client.drafts.create();
  await write(client, id);
  await measure(client, id);
  await close();
});

/** Somebody types, here and there, and takes a letter back now and then. */
async function write(client: DeskClient, id: DraftId): Promise<void> {
  const doc = loadDoc((await client.drafts.open({ id })).state);
  let updates: Uint8Array[] = [];
  doc.on("update", (update: Uint8Array) => updates.push(update));
  const body = bodyOf(doc);
  body.push(
    Array.from({ length: PARAGRAPHS }, () => {
      const paragraph = new Y.XmlElement("paragraph");
      paragraph.insert(0, [new Y.XmlText("Fog.")]);
      return paragraph;
    }),
  );
  let text = new Y.XmlText();
  let at = 0;
  for (let change = 0; change < CHANGES; change += 1) {
    if (change % 70 === 0) {
      const paragraph = body.get(3 + ((change / 70) % PARAGRAPHS)) as Y.XmlElement;
      text = paragraph.get(0) as Y.XmlText;
      at = (change * 31) % (text.length + 1);
    }
    if (change % 9 === 8 && at > 0) text.delete(--at, 1);
    else text.insert(at++, change % 6 === 0 ? " " : "e");
    if (updates.length < AT_ONCE) continue;
    await send(client, id, updates, doc.clientID);
    updates = [];
  }
  await send(client, id, updates, doc.clientID);
  process.stderr.write(`${CHANGES} changes stand in the journal.\n`);
}

async function send(
  client: DeskClient,
  id: DraftId,
  updates: readonly Uint8Array[],
  clientId: number,
): Promise<void> {
  await Promise.all(updates.map((update) => client.drafts.append({ id, update, clientId })));
}

async function measure(client: DeskClient, draft: DraftId): Promise<void> {
  const start = performance.now();
  const since = () => performance.now() - start;
  let [line, last]: [number | null, number] = [null, 0];
  for await (const { timeline } of await client.history.open({ draft })) {
    line ??= since();
    last = timeline === null ? last : timeline.count - 1;
  }
  const all = since();
  await client.history.at({ draft, place: last, known: null });
  const shown = since();
  const rows = [
    ["until the line stands", line ?? 0],
    ["until all is read", all],
    ["until the article stands", shown],
    ...(await steps(client, draft, last)),
  ] as const;
  for (const [what, ms] of rows) process.stdout.write(`${what.padEnd(34)} ${ms.toFixed(1)} ms\n`);
}

async function steps(client: DeskClient, draft: DraftId, last: number) {
  const rows: [string, number][] = [];
  for (const by of [1, -1, 80, 5000, -30_000]) {
    const times: number[] = [];
    let known = Math.floor(last / 2);
    await client.history.at({ draft, place: known, known: null });
    for (let step = 0; step < STEPS; step += 1) {
      const place = (((known + by) % last) + last) % last;
      const start = performance.now();
      await client.history.at({ draft, place, known });
      times.push(performance.now() - start);
      known = place;
    }
    rows.push([`a step of ${by}, median`, quantile(times, 0.5)]);
    rows.push([`a step of ${by}, 95 of 100`, quantile(times, 0.95)]);
  }
  return rows;
}
