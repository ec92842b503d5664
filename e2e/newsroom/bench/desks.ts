import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import * as Y from "yjs";
import { readDeskFile } from "../../../electron/backend/desk/desk-file.ts";
import { bodyOf, loadDoc } from "../../../shared/article/ydoc/roots.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";
import type { NewsroomState } from "../../../shared/contract/newsroom.ts";
import { layDesk } from "../../bench/many-drafts.ts";
import { readyHost } from "../../torture/host/with-host.ts";
import { invite, type NewsroomProcess, newsroomProcess } from "../services/newsroom-process.ts";
import { callsAt, cpuOf, memoryOf, round, shares } from "./usage.ts";

/**
 * `npm run proof:newsroom -- desks`: two desks as people run them, with a newsroom's server in a folder.
 * One with many drafts joins and sends them all; another joins, lists them, then keeps all of them; a key
 * typed at the first is seen at the second; and what a key costs a desk that has joined, in turns with one
 * that is alone.
 */
const { values } = parseArgs({
  options: {
    drafts: { type: "string", default: "10000" },
    words: { type: "string", default: "300" },
    keys: { type: "string", default: "300" },
  },
});
const [drafts, words, keys] = [values.drafts, values.words, values.keys].map(Number) as [
  number,
  number,
  number,
];

type Counts = Extract<NewsroomState, { kind: "joined" }>["drafts"];

interface Desk {
  readonly client: DeskClient;
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

const TURN = 50;
/** What follows a pause in typing belongs to the keys before it. */
const SETTLED_MS = 2_000;

const folder = mkdtempSync(path.join(os.tmpdir(), "stet-newsroom-"));
const at = (name: string) => path.join(folder, name);
const ending: (() => Promise<void>)[] = [];
try {
  for (const name of ["full", "alone"]) layDesk(at(name), { drafts, words, versions: 0 }, () => {});
  const args = ["--desk", at("server")];
  const server = await newsroomProcess({}, args);
  await server.start();
  ending.push(() => server.end("SIGTERM"));
  const full = await opened("full");
  const newcomer = await opened("newcomer");

  const joining = (desk: Desk) =>
    desk.client.newsroom.join({ address: server.url, invitation: invite({}, "editor", args) });
  await measured("every draft sent", full, server, async () => {
    await joining(full);
    await until(full, ({ inStep }) => inStep === drafts);
  });
  await measured("the list stands", newcomer, server, async () => {
    await joining(newcomer);
    await until(newcomer, ({ all }) => all === drafts);
  });
  await measured("every draft fetched", newcomer, server, async () => {
    await newcomer.client.newsroom.keepAll({ on: true });
    await until(newcomer, ({ inStep }) => inStep === drafts);
  });
  const typed = await seen(full, newcomer, await oneOf(full));
  say({ what: "a key until the other desk has it, ms", ...typed });
  const alone = await opened("alone");
  say({ what: "a key's append, in turns", ...(await inTurns({ full, alone })) });
} finally {
  for (const end of ending.reverse()) await end();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);

async function opened(name: string): Promise<Desk> {
  const { client, stop } = await readyHost(at(name));
  ending.push(stop);
  if ((await client.desk.info()).person === null)
    await client.desk.introduce({ name: `${name} Desk`, initials: "AB", sample: false });
  return { client, stop, pid: readDeskFile(at(name))?.pid ?? 0 };
}

/** Resolves once the desk's own count of its drafts is as it is wanted. */
async function until(desk: Desk, isWanted: (drafts: Counts) => boolean) {
  const ended = new AbortController();
  const states = await desk.client.newsroom.watch(undefined, { signal: ended.signal });
  for await (const state of states) {
    if (state.kind === "joined" && isWanted(state.drafts)) break;
  }
  ended.abort();
}

async function measured(
  what: string,
  desk: Desk,
  server: NewsroomProcess,
  work: () => Promise<void>,
) {
  const pids = [desk.pid, server.pid()];
  const [cpu, calls, begun] = [pids.map(cpuOf), await callsAt(server.url), performance.now()];
  await work();
  const seconds = (performance.now() - begun) / 1000;
  const [deskCpu, serverCpu] = pids.map((pid, place) => round(cpuOf(pid) - (cpu[place] ?? 0)));
  const after = Object.entries(await callsAt(server.url));
  say({
    ...{ what, seconds: round(seconds), aSecond: round(drafts / seconds), deskCpu, serverCpu },
    ...{ deskMb: memoryOf(desk.pid), serverMb: memoryOf(server.pid()) },
    calls: Object.fromEntries(
      after
        .map(([route, count]) => [route, count - (calls[route] ?? 0)] as const)
        .filter(([, count]) => count > 0),
    ),
  });
}

async function oneOf({ client }: Desk): Promise<DraftId> {
  const [first] = await client.drafts.list({ limit: 1 });
  if (first === undefined) throw new Error("There is no draft on this desk.");
  return first.id;
}

/** A window on a draft, that types a letter. */
async function typing({ client }: Desk, id: DraftId): Promise<() => Promise<number>> {
  const doc = loadDoc((await client.drafts.open({ id })).state);
  return async () => {
    const before = Y.encodeStateVector(doc);
    const text = firstText(doc);
    text.insert(Math.floor(text.length / 2), "x");
    const update = Y.encodeStateAsUpdate(doc, before);
    const begun = performance.now();
    await client.drafts.append({ id, update, clientId: doc.clientID });
    return performance.now() - begun;
  };
}

function firstText(doc: Y.Doc): Y.XmlText {
  for (const block of bodyOf(doc).toArray()) {
    const child = block instanceof Y.XmlElement ? block.get(0) : null;
    if (child instanceof Y.XmlText) return child;
  }
  throw new Error("There is no text in this draft.");
}

async function seen(from: Desk, to: Desk, id: DraftId) {
  const type = await typing(from, id);
  const ended = new AbortController();
  const changesAt = async ({ client }: Desk) => {
    const stateVector = Y.encodeStateVector(loadDoc((await client.drafts.open({ id })).state));
    return client.drafts.changes({ id, stateVector }, { signal: ended.signal });
  };
  const [own, other] = [await changesAt(from), await changesAt(to)];
  // What is open at both is joined to the server at once.
  const all = async () => {
    for await (const _ of own);
  };
  all().catch(() => undefined);
  await pause(2_000);
  const times: number[] = [];
  for (let key = 0; key < keys; key += 1) {
    const begun = performance.now();
    const arrives = other.next();
    await type();
    await arrives;
    times.push(performance.now() - begun);
    await pause(50 + Math.random() * 100);
  }
  ended.abort();
  return { keys, ...shares(times) };
}

async function inTurns(desks: Readonly<Record<string, Desk>>) {
  const sums: Record<string, { times: number[]; cpu: number }> = {};
  const writers = await Promise.all(
    Object.entries(desks).map(async ([name, desk]) => {
      sums[name] = { times: [], cpu: 0 };
      return { desk, sum: sums[name], type: await typing(desk, await oneOf(desk)) };
    }),
  );
  for (let key = 0; key < keys; key += TURN) {
    for (const { desk, sum, type } of writers) {
      const before = cpuOf(desk.pid);
      for (let one = 0; one < TURN; one += 1) {
        sum.times.push(await type());
        await pause(20);
      }
      await pause(SETTLED_MS);
      sum.cpu += cpuOf(desk.pid) - before;
    }
  }
  return Object.fromEntries(
    Object.entries(sums).map(([name, { times, cpu }]) => [
      name,
      { ...shares(times), cpuMsAKey: round((1000 * cpu) / times.length) },
    ]),
  );
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function say(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
