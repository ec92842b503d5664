import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { connectToOwner } from "../../electron/backend/desk/connect.ts";
import type { DeskClient } from "../../shared/contract/index.ts";
import { PLAIN_QUERY } from "../../shared/find/query.ts";
import { type BenchDesk, machine, withWindow } from "./bench-desk.ts";
import { quantile } from "./key-to-paint.ts";
import { lay } from "./laid-desk.ts";
import { madeUpName } from "./made-up-text.ts";

/** The list and search over many drafts: what the desk takes to answer, and a window to paint. */
const DRAFTS = Number(process.argv[2] ?? 10_000);
const WORDS = 600;
const VERSIONS = Number(process.argv[3] ?? 0);
const ROUNDS = 5;
/** Each is typed key by key: words of every draft, of some, of one, and of none. */
const TYPED = ["fog", "harbour crane", madeUpName(7), `${madeUpName(4_000)} quay`, "zzz"];

await withWindow(measure, (desk) => {
  lay(desk, { drafts: DRAFTS, words: WORDS, versions: VERSIONS }, process.argv[4]);
});

async function measure(desk: BenchDesk): Promise<void> {
  const { client, close } = await connectToOwner(desk.desk);
  const answers = {
    list: await listTimes(client),
    search: await searchTimes(client),
    filters: await filterTimes(client),
    backlinks: await backlinkTimes(client),
    "find, a word of one": [await timed(() => client.find.look(lookFor(madeUpName(4_321))))],
    // Each draft is opened for an expression: minutes over a large desk.
    ...(DRAFTS > 10_000
      ? {}
      : { "find, a regex": [await timed(() => client.find.look(lookFor("qu[a]y zz", true)))] }),
  };
  await close();
  const paints = { list: await listPaints(desk.page), search: await searchPaints(desk.page) };
  report({ answers, paints }, await memoryOf(desk.pid));
}

function lookFor(text: string, isRegex = false) {
  return { query: { ...PLAIN_QUERY, text, isRegex }, replacement: null, filter: {} };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function listTimes({ drafts }: DeskClient): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS * 5; round += 1) {
    times.push(await timed(() => drafts.list({ limit: 200 })));
  }
  return times;
}

/** Sections, tags and people, alone and with a word. */
async function filterTimes({ drafts }: DeskClient): Promise<number[]> {
  const { sections, tags, people } = await drafts.facets();
  const chosen = [
    { section: sections[0]?.name },
    { tag: tags[0]?.name },
    { person: people[0]?.name },
    { tag: tags[1]?.name, query: "fog" },
    { sort: "longest" as const },
    { sort: "deadline" as const },
  ];
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    times.push(await timed(() => drafts.facets()));
    for (const filter of chosen)
      times.push(await timed(() => drafts.list({ ...filter, limit: 200 })));
  }
  return times;
}

/** What links to a draft, and what it might link to. */
async function backlinkTimes({ drafts, links }: DeskClient): Promise<number[]> {
  const some = await drafts.list({ sort: "oldest", limit: 20 });
  const times: number[] = [];
  for (const { id } of some) {
    times.push(await timed(() => links.referrers({ draft: id })));
    times.push(await timed(() => links.suggest({ draft: id, query: "" })));
  }
  return times;
}

/** Megabytes of the host's memory, as Linux tells it; null elsewhere. */
async function memoryOf(pid: number | undefined): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  const kilobytes = /VmRSS:\s+(\d+)/.exec(status)?.[1];
  return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
}

/** Each prefix of what is typed is a search of its own. */
async function searchTimes({ drafts }: DeskClient): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const typed of TYPED) {
      for (let end = 1; end <= typed.length; end += 1) {
        const query = typed.slice(0, end);
        times.push(await timed(() => drafts.list({ query, limit: 60 })));
      }
    }
  }
  return times;
}

/** From the press that asks for another list to the frame that shows it. */
async function listPaints(page: Page): Promise<number[]> {
  const chip = (name: string) => page.getByRole("radio", { name: new RegExp(`^${name}`) });
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await chip("Filed").focus();
    await chip("Filed").press("Space");
    await page.getByText("No draft has this status").waitFor();
    times.push(await untilPainted(page, () => chip("All").press("Space"), "[role=row]"));
  }
  return times;
}

/** From the last key of a search to the frame that shows its hits. */
async function searchPaints(page: Page): Promise<number[]> {
  const search = page.getByRole("searchbox", { name: "Search drafts" });
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const typed of TYPED.slice(0, 4)) {
      await search.fill("");
      await page.locator(".desk-draft mark").first().waitFor({ state: "detached" });
      times.push(await untilPainted(page, () => search.fill(typed), ".desk-draft mark"));
    }
  }
  return times;
}

/** Milliseconds from the deed, as the page sees it, to the first frame with such an element. */
async function untilPainted(
  page: Page,
  deed: () => Promise<unknown>,
  selector: string,
): Promise<number> {
  const painted = page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        let start = Number.NaN;
        const begin = (event: Event) => {
          if (Number.isNaN(start)) start = event.timeStamp;
        };
        for (const kind of ["keydown", "input"]) {
          addEventListener(kind, begin, { capture: true, once: true });
        }
        const look = () => {
          if (Number.isNaN(start) || document.querySelector(wanted) === null) {
            requestAnimationFrame(look);
            return;
          }
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - start);
          port2.postMessage(null);
        };
        requestAnimationFrame(look);
      }),
    selector,
  );
  await deed();
  return painted;
}

type Times = Readonly<Record<string, readonly number[]>>;

function report(
  measured: { readonly answers: Times; readonly paints: Times },
  memory: number | null,
): void {
  const of = (values: readonly number[]) => ({
    p50: quantile(values, 0.5),
    p95: quantile(values, 0.95),
  });
  const rows = Object.entries(measured).flatMap(([kind, times]) =>
    Object.entries(times).map(([what, values]) => ({ what: `${what}, ${kind}`, ...of(values) })),
  );
  process.stdout.write(
    `${JSON.stringify({ machine: machine(), drafts: DRAFTS, memory, rows }, null, 2)}\n`,
  );
  for (const { what, p50, p95 } of rows) {
    process.stdout.write(`${what.padEnd(32)}${p50.toFixed(1)} / ${p95.toFixed(1)} ms\n`);
  }
}
