import * as Y from "yjs";
import { connectToOwner } from "../../electron/backend/desk/connect.ts";
import { layOut } from "../../shared/article/ydoc/body-layout.ts";
import { anchorWords } from "../../shared/article/ydoc/comment-anchor.ts";
import { addComment } from "../../shared/article/ydoc/comments.ts";
import { loadDoc } from "../../shared/article/ydoc/roots.ts";
import type { DraftId } from "../../shared/contract/ids.ts";
import { draftNamed, machine, openDraft, withWindow } from "./bench-desk.ts";
import { keyToPaint, spread } from "./key-to-paint.ts";

/** What a key costs in an article with so many comments, beside the same without one. */
const COMMENTS = Number(process.argv[2] ?? 1_000);
const WORDS = 7_000;
const KEYS = 50;
const ROUNDS = 4;

await withWindow(async (desk) => {
  const { page } = desk;
  await draftNamed(desk, "Without", WORDS);
  await comment(desk.desk, await draftNamed(desk, "Commented", WORDS));
  const times = { Without: [] as number[], Commented: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of ["Without", "Commented"] as const) {
      await openDraft(desk, name);
      times[name].push(...(await keyToPaint(page, KEYS)));
    }
  }
  const [without, commented] = [spread(times.Without), spread(times.Commented)];
  const figures = { comments: COMMENTS, without, commented, ratio: commented.p50 / without.p50 };
  process.stdout.write(`${JSON.stringify({ machine: machine(), ...figures }, null, 2)}\n`);
});

/** Evenly over the whole article, each on about two words. */
async function comment(desk: string, id: DraftId): Promise<void> {
  const { client, close } = await connectToOwner(desk);
  const doc = loadDoc((await client.drafts.open({ id })).state);
  const before = Y.encodeStateVector(doc);
  const layout = layOut(doc);
  const end = layout.lines.at(-1)?.end ?? 0;
  const author = { id: "bench", name: "Ines Aldor" };
  const said = { author, at: "2026-11-29T18:00:00Z", text: "Why?", mentions: [] };
  doc.transact(() => {
    for (let n = 0; n < COMMENTS; n += 1) {
      const from = Math.floor((n / COMMENTS) * (end - 20)) + 1;
      const anchor = anchorWords(layout, { from, to: from + 12 });
      if (anchor !== null) addComment(doc, { id: `c${n}`, ...said, kind: "comment", anchor });
    }
  });
  const update = Y.encodeStateAsUpdate(doc, before);
  await client.drafts.append({ id, update, clientId: doc.clientID });
  await close();
}
