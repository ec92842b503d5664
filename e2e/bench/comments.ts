import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { chromium, type Page } from "@playwright/test";
import * as Y from "yjs";
import { connectToOwner } from "../../electron/backend/desk/connect.ts";
import { layOut } from "../../shared/article/ydoc/body-layout.ts";
import { anchorWords } from "../../shared/article/ydoc/comment-anchor.ts";
import { addComment } from "../../shared/article/ydoc/comments.ts";
import { loadDoc } from "../../shared/article/ydoc/roots.ts";
import type { DraftId } from "../../shared/contract/ids.ts";
import { introduce } from "../deeds/introduce.ts";
import { startServer } from "../hosts/server.ts";
import { stetJson } from "../hosts/shell.ts";
import { keyToPaint, quantile } from "./key-to-paint.ts";
import { madeUpParagraphs } from "./made-up-text.ts";

/** What a key costs in an article with so many comments, beside the same without one. */
const COMMENTS = Number(process.argv[2] ?? 1_000);
const WORDS = 7_000;
const KEYS = 50;
const ROUNDS = 4;

const folder = await mkdtemp(path.join(os.tmpdir(), "stet-bench-"));
const { url, child } = await startServer(folder);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(url);
  await introduce(page);
  await draftNamed("Without");
  await comment(await draftNamed("Commented"));
  const times = { Without: [] as number[], Commented: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of ["Without", "Commented"] as const) {
      await openDraft(page, name);
      times[name].push(...(await keyToPaint(page, KEYS)));
    }
  }
  report(times.Without, times.Commented);
} finally {
  await browser.close();
  child.kill();
  await rm(folder, { recursive: true, force: true });
}

async function draftNamed(name: string): Promise<DraftId> {
  const file = path.join(folder, `${name}.md`);
  await writeFile(file, `# ${name}\n\n${madeUpParagraphs(WORDS).join("\n\n")}\n`);
  const { drafts } = await stetJson<{ drafts: { id: DraftId }[] }>(folder, "import", file);
  return drafts[0]?.id as DraftId;
}

/** Evenly over the whole article, each on about two words. */
async function comment(id: DraftId): Promise<void> {
  const { client, close } = await connectToOwner(folder);
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

async function openDraft(page: Page, name: string): Promise<void> {
  await page.getByRole("row", { name }).first().click();
  await page.locator("[data-node=headline]", { hasText: name }).waitFor();
}

function report(without: readonly number[], commented: readonly number[]): void {
  const machine = { cpus: os.cpus().length, model: os.cpus()[0]?.model, node: process.version };
  const of = (values: readonly number[]) => ({
    p50: quantile(values, 0.5),
    p95: quantile(values, 0.95),
  });
  const ratio = of(commented).p50 / of(without).p50;
  const figures = { comments: COMMENTS, without: of(without), commented: of(commented), ratio };
  process.stdout.write(`${JSON.stringify({ machine, ...figures }, null, 2)}\n`);
}
