import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openDrafts } from "../../electron/backend/drafts/open-drafts.ts";
import type { ReadingDesk, WritingDesk } from "../../electron/backend/threads/thread-desk.ts";
import { historyReads } from "../../electron/backend/versions/history/reads.ts";
import { versionReads } from "../../electron/backend/versions/reads.ts";
import { thinVersions } from "../../electron/backend/versions/thin-versions.ts";
import { openStore } from "../../electron/store/open-store.ts";
import { replaceRows } from "../../electron/store/queries/bases.ts";
import { deviceKey } from "../../electron/store/queries/devices.ts";
import { draftKey } from "../../electron/store/queries/drafts.ts";
import { putSnapshot } from "../../electron/store/queries/snapshots.ts";
import { keptInAll } from "../../electron/store/queries/versions.ts";
import type { DraftId } from "../../shared/contract/ids.ts";
import { machine } from "./bench-desk.ts";
import { layDesk } from "./many-drafts.ts";
import { writeArticle } from "./written-article.ts";

/**
 * A year of a desk of ten, by the functions that keep, thin and fold in Stet: `npm run bench -- year [SHARE]
 * [WORDS]`. Ten people write two articles of WORDS each on a working day, key by key, over two hours; each is versioned
 * every ten minutes, filed, approved and exported. What is old is thinned and folded at the end of each month, as the
 * desk does daily. Only one article in SHARE is written; the figures are for all. Photos are not meant.
 */
const SHARE = Number(process.argv[2] ?? 20);
const WORDS = Number(process.argv[3] ?? 700);
const A_DAY = 20;
const DAYS_A_MONTH = 21;
const MONTHS = 12;
const DAY_MS = 24 * 60 * 60 * 1000;
const FIRST = Date.UTC(2026, 0, 1, 8);
const MONTH_MS = (365 / MONTHS) * DAY_MS;

interface Month {
  readonly month: number;
  /** Megabytes of used pages, as if all articles had been written. */
  readonly megabytes: number;
  readonly changes: number;
  readonly versions: number;
}

const folder = mkdtempSync(path.join(tmpdir(), "stet-year-"));
try {
  const desk = openedDesk();
  const empty = usedBytes(desk);
  const typed = { characters: 0 };
  const months = Array.from({ length: MONTHS }, (_, month) => pass(desk, month, empty, typed));
  desk.store.close();
  const each = (months.at(-1)?.megabytes ?? 0) / SHARE;
  const bytesACharacter = (each * 1e6) / typed.characters;
  const asked = { share: SHARE, words: WORDS, typed: typed.characters };
  process.stdout.write(
    `${JSON.stringify({ machine: machine(), ...asked, bytesACharacter, months }, null, 2)}\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function openedDesk(): WritingDesk & ReadingDesk {
  layDesk(folder, { drafts: 0, words: 0, versions: 0 }, () => undefined);
  const store = openStore(path.join(folder, "desk.sqlite"), { readonly: false });
  const at = new Date(FIRST).toISOString();
  const device = store.transaction(() =>
    deviceKey(store, "01900000-0000-7000-8000-000000000003", at),
  );
  const desk = { folder, store, drafts: openDrafts(store), device, tell: () => undefined };
  return { ...desk, chronicles: null as never };
}

function pass(
  desk: WritingDesk & ReadingDesk,
  month: number,
  empty: number,
  typed: { characters: number },
): Month {
  const articles = Math.round((DAYS_A_MONTH * A_DAY) / SHARE);
  for (let at = 0; at < articles; at += 1) {
    const begun = FIRST + month * MONTH_MS + (at / articles) * MONTH_MS;
    typed.characters += writeArticle(desk, month * articles + at, WORDS, begun);
    desk.drafts.forgetAll();
  }
  const end = new Date(FIRST + (month + 1) * MONTH_MS).toISOString();
  thin(desk, end);
  fold(desk, end);
  const { versions, changes } = keptInAll(desk.store);
  const megabytes = ((usedBytes(desk) - empty) * SHARE) / 1e6;
  process.stderr.write(`Month ${month + 1}: ${megabytes.toFixed(0)} MB.\n`);
  return { month: month + 1, megabytes, changes: changes * SHARE, versions: versions * SHARE };
}

function thin(desk: WritingDesk & ReadingDesk, at: string): void {
  const drafts = versionReads["versions.mayThin"](desk, { at });
  for (const draft of versionReads["versions.toThin"](desk, { drafts, at })) {
    desk.store.transaction(() => thinVersions(desk, draft, at));
  }
}

/** As `thin-daily` does. */
function fold(desk: WritingDesk & ReadingDesk, at: string): void {
  for (const draft of historyReads["history.old"](desk, { at })) {
    const key = keyOf(desk, draft);
    const snapshot = historyReads["history.coverOld"](desk, { draft, at });
    if (snapshot !== null) desk.store.transaction(() => putSnapshot(desk.store, key, snapshot));
    const base = historyReads["history.baseOf"](desk, { draft, at });
    if (base !== null) desk.store.transaction(() => replaceRows(desk.store, key, base));
  }
}

function keyOf({ store }: WritingDesk, draft: DraftId): number {
  const key = draftKey(store, draft);
  if (key === null) throw new RangeError("A draft that was just listed is missing.");
  return key;
}

/** Pages in use, not the file: what was freed is used again. */
function usedBytes({ store }: WritingDesk): number {
  const row = store.get<{ bytes: number }>(
    "SELECT (p.page_count - f.freelist_count) * s.page_size AS bytes FROM pragma_page_count p, pragma_freelist_count f, pragma_page_size s",
  );
  return row?.bytes ?? Number.NaN;
}
