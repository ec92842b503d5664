import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { verifyReads } from "../../electron/backend/desk/verify.ts";
import { openDrafts } from "../../electron/backend/drafts/open-drafts.ts";
import { draftReads } from "../../electron/backend/drafts/reads.ts";
import type { ReadingDesk, WritingDesk } from "../../electron/backend/threads/thread-desk.ts";
import { versionReads } from "../../electron/backend/versions/reads.ts";
import { thinVersions } from "../../electron/backend/versions/thin-versions.ts";
import { copyDatabase } from "../../electron/store/copy-database.ts";
import { openStore } from "../../electron/store/open-store.ts";

import { countVersions } from "../../electron/store/queries/versions.ts";
import { machine } from "./bench-desk.ts";
import { quantile } from "./key-to-paint.ts";
import { layDesk } from "./many-drafts.ts";
import { layVersions } from "./many-versions.ts";

/**
 * A desk with very many versions, a million if nothing else is said: `npm run bench -- versions [DRAFTS]
 * [VERSIONS] [SOME]`, VERSIONS of each draft. What the threads take to list those of a draft, to sum up all, to find
 * and thin those of SOME drafts, to check pieces, and to copy the database. In CPU
 * milliseconds of this thread, p50 / p95, with the clock for what waits for the disk.
 */
const DRAFTS = Number(process.argv[2] ?? 1_000);
const VERSIONS = Number(process.argv[3] ?? 1_000);
const SOME = Number(process.argv[4] ?? 30);
const WORDS = 40;
const NOW = Date.UTC(2026, 10, 1);
/** The oldest are from a season ago, so that each step of thinning meets some. */
const APART_MS = (100 * 24 * 60 * 60 * 1000) / VERSIONS;

type Figures = Record<string, { p50Ms: number; p95Ms: number; clockMs: number; times: number }>;

const folder = mkdtempSync(path.join(tmpdir(), "stet-versions-"));
try {
  layDesk(folder, { drafts: DRAFTS, words: WORDS, versions: 0 }, () => undefined);
  const many = { versions: VERSIONS, words: WORDS, now: NOW, apartMs: APART_MS };
  layVersions(folder, many, (done) => process.stderr.write(`${done} versions lie there.\n`));
  const file = path.join(folder, "desk.sqlite");
  const store = openStore(file, { readonly: false });
  const megabytes = Math.round(statSync(file).size / 1e6);
  const versions = countVersions(store);
  const figures = measure({ folder, store } as WritingDesk, file);
  store.close();
  process.stdout.write(
    `${JSON.stringify({ machine: machine(), drafts: DRAFTS, versions, megabytes, figures }, null, 2)}\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function measure({ store }: Pick<WritingDesk, "store">, file: string): Figures {
  const desk = { folder, store, drafts: openDrafts(store) } as ReadingDesk;
  const writing = { ...desk, device: 1, tell: () => undefined } satisfies WritingDesk;
  const at = new Date(NOW).toISOString();
  const figures: Figures = {};
  const take = (what: string, works: readonly (() => unknown)[]) => {
    figures[what] = timesOf(works);
  };
  const all = draftReads["drafts.rows"](desk, {}).map(({ id }) => id);
  const some = all.filter((_, place) => place % Math.ceil(all.length / SOME) === 0);
  take(
    "list of 200 drafts",
    some.map(() => () => draftReads["drafts.list"](desk, { limit: 200 })),
  );
  take(
    "versions of a draft",
    some.map((draft) => () => versionReads["versions.list"](desk, { draft })),
  );
  take(
    "what is kept in all",
    [0, 1, 2].map(() => () => versionReads["versions.kept"](desk)),
  );
  take(
    "drafts that may be thinned",
    [0, 1, 2].map(() => () => versionReads["versions.mayThin"](desk, { at })),
  );
  take(`those of ${some.length} that are`, [
    () => versionReads["versions.toThin"](desk, { drafts: some, at }),
  ]);
  const { versions: pieces } = verifyReads["verify.pieces"](desk);
  // The first are those that were laid one by one; the copies' names are not of their bytes.
  const checked = pieces.slice(0, SOME);
  take(
    "a piece of a check",
    checked.map((span) => () => verifyReads["verify.versions"](desk, span)),
  );
  take("a copy for a backup", [() => copyDatabase(file, path.join(folder, "copy.sqlite"))]);
  take(
    "a draft thinned",
    some.map((draft) => () => store.transaction(() => thinVersions(writing, draft, at))),
  );
  return figures;
}

function timesOf(works: readonly (() => unknown)[]): Figures[string] {
  const begun = performance.now();
  const spent = works.map((work) => {
    const start = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1000;
  });
  const clockMs = (performance.now() - begun) / works.length;
  return {
    p50Ms: quantile(spent, 0.5),
    p95Ms: quantile(spent, 0.95),
    clockMs,
    times: works.length,
  };
}
