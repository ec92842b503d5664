import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { EditorId } from "./editors.ts";
import { buildPage } from "./harness/build-pages.ts";
import { type PageServer, servePages } from "./harness/page-server.ts";
import { keepRound, keptRounds } from "./harness/results.ts";
import { measureRound, type Round } from "./harness/round.ts";
import { layDesk, startStet } from "./harness/stet-desk.ts";
import { type Options, optionsFrom } from "./options.ts";
import { report } from "./report/report.ts";
import { makePhotos } from "./texts/photos.ts";
import { seeded, shuffled } from "./texts/seeded.ts";
import type { TextName } from "./texts/text.ts";

/** All that is made on the way lies here and can be thrown away, the rounds that were run among it. */
const WORK = fileURLToPath(new URL("../../../.cache/bench-peers", import.meta.url));
const ROUNDS = path.join(WORK, "rounds.jsonl");

type Turn = Pick<Round, "editor" | "text" | "round">;

const options = optionsFrom(process.argv.slice(2));
if (options.report) await report(await keptRounds(ROUNDS));
else await run(options);

async function run(options: Options): Promise<void> {
  await mkdir(WORK, { recursive: true });
  const turns = await turnsLeft(options);
  const server = await serveEditors(turns);
  const desks = await layDesks(turns);
  try {
    for (const [at, turn] of turns.entries()) {
      process.stderr.write(`${at + 1}/${turns.length} ${turn.editor} ${turn.text}`);
      await runOne(turn, server, desks);
    }
  } finally {
    server.close();
  }
}

/** Each round asks every editor about every text once, in an order of its own. */
async function turnsLeft({ editors, texts, rounds }: Options): Promise<Turn[]> {
  const done = new Set((await keptRounds(ROUNDS)).map(nameOf));
  const all = Array.from({ length: rounds }, (_, at) => {
    const round = at + 1;
    const turns = texts.flatMap((text) => editors.map((editor) => ({ editor, text, round })));
    return shuffled(turns, seeded(round));
  });
  return all.flat().filter((turn) => !done.has(nameOf(turn)));
}

function nameOf({ editor, text, round }: Turn): string {
  return `${editor} ${text} ${round}`;
}

async function serveEditors(turns: readonly Turn[]): Promise<PageServer> {
  const pages = path.join(WORK, "pages");
  const photos = path.join(WORK, "photos");
  await makePhotos(photos);
  for (const editor of new Set(turns.map((turn) => turn.editor))) {
    if (editor !== "stet") await buildPage(editor, pages);
  }
  return servePages(pages, photos);
}

type Desks = ReadonlyMap<TextName, string>;

async function layDesks(turns: readonly Turn[]): Promise<Desks> {
  const folder = path.join(WORK, "desks");
  await rm(folder, { recursive: true, force: true });
  const texts = new Set(turns.filter(({ editor }) => editor === "stet").map(({ text }) => text));
  const desks = new Map<TextName, string>();
  for (const text of texts) desks.set(text, await layDesk(folder, text));
  return desks;
}

async function runOne(turn: Turn, server: PageServer, desks: Desks): Promise<void> {
  const began = performance.now();
  const at = new Date().toISOString();
  const measured = await onItsHost(turn, server, desks);
  await keepRound(ROUNDS, { ...turn, at, ...measured });
  process.stderr.write(`  ${((performance.now() - began) / 1000).toFixed(0)} s\n`);
  for (const fault of measured.faults) process.stderr.write(`  ${fault}\n`);
}

async function onItsHost({ editor, text }: Turn, server: PageServer, desks: Desks) {
  if (editor !== "stet") return measureRound({ editor, text, url: pageOf(server, editor, text) });
  const stet = await startStet(desks.get(text) ?? "");
  try {
    return await measureRound({ editor, text, url: stet.url, hostPid: stet.pid });
  } finally {
    await stet.stop();
  }
}

function pageOf({ url }: PageServer, editor: EditorId, text: TextName): string {
  return `${url}/${editor}/.${editor}.html?text=${text}`;
}
