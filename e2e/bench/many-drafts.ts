import { mkdirSync } from "node:fs";
import path from "node:path";
import { createDraft } from "../../electron/backend/drafts/create-draft.ts";
import { openDrafts } from "../../electron/backend/drafts/open-drafts.ts";
import type { WritingDesk } from "../../electron/backend/threads/thread-desk.ts";
import { keepPacked } from "../../electron/backend/versions/keep-version.ts";
import { packState } from "../../electron/backend/versions/pack-state.ts";
import { openStore } from "../../electron/store/open-store.ts";
import { deviceKey } from "../../electron/store/queries/devices.ts";
import { personKey } from "../../electron/store/queries/people.ts";
import { writeSetting } from "../../electron/store/queries/settings.ts";
import { type Article, emptyArticle, type NodeJson } from "../../shared/article/article.ts";
import type { DraftRow } from "../../shared/contract/drafts.ts";
import type { PersonId } from "../../shared/contract/ids.ts";
import { madeUpName, madeUpParagraphs } from "./made-up-text.ts";

/** How a made-up desk is to be. */
export interface ManyDrafts {
  readonly drafts: number;
  /** Of each body. */
  readonly words: number;
  /** Versions of each draft beside its own state. */
  readonly versions: number;
}

const BATCH = 200;
const PEOPLE = 20;
const SECTIONS = 12;
const TAGS = 300;
const FIRST_DAY = Date.UTC(2020, 0, 1);
const MINUTE_MS = 60_000;

/**
 * Lays a desk of made-up drafts, the same for the same numbers but for the ids: each has a section,
 * three tags, a byline and links to up to two drafts before it. Made by what makes drafts in Stet,
 * many to a commit. The folder is a desk afterwards that no host has opened.
 */
export function layDesk(folder: string, many: ManyDrafts, told: (done: number) => void): void {
  mkdirSync(folder, { recursive: true });
  const store = openStore(path.join(folder, "desk.sqlite"), { readonly: false });
  const device = store.transaction(() => {
    writeSetting(store, "desk", idOf(1));
    writeSetting(store, "device", idOf(2));
    return deviceKey(store, idOf(2), timeOf(0));
  });
  const drafts = openDrafts(store);
  const desk: WritingDesk = { folder, store, drafts, device, tell: () => undefined };
  const rows: DraftRow[] = [];
  for (let from = 0; from < many.drafts; from += BATCH) {
    const until = Math.min(from + BATCH, many.drafts);
    store.transaction(() => {
      for (let at = from; at < until; at += 1) rows.push(addDraft(desk, at, many, rows));
    });
    drafts.forgetAll();
    told(until);
  }
  store.close();
}

function addDraft(
  desk: WritingDesk,
  number: number,
  { words, versions }: ManyDrafts,
  before: readonly DraftRow[],
): DraftRow {
  const at = timeOf(number);
  const person = personOf(number);
  const article = articleOf(number, words, before);
  const row = createDraft(desk, {
    article,
    assets: new Map(),
    importedFrom: null,
    person,
    at,
  });
  const author = personKey(desk.store, person, at);
  const packed = packState(desk.drafts.get(row.id));
  for (let kept = 1; kept <= versions; kept += 1) {
    const name = `State ${kept}`;
    keepPacked(desk, row.id, packed, { kind: "named", name, note: null, author, at });
  }
  return row;
}

function articleOf(number: number, words: number, before: readonly DraftRow[]): Article {
  const linked = [before[Math.floor(number / 2)], before[number - 1]].filter(
    (row) => row !== undefined,
  );
  return {
    ...emptyArticle(),
    headlineContent: [text(`${madeUpName(number)} and ${madeUpName(number + 1)}`)],
    byline: [{ ...nobody, name: personOf(number).name }],
    section: madeUpName(number % SECTIONS),
    tags: [1, 7, 31].map((step) => madeUpName((number * step) % TAGS)),
    body: [
      ...madeUpParagraphs(words, number).map((line) => ({
        type: "paragraph",
        content: [text(line)],
      })),
      ...linked.map(({ id, headline }) => ({
        type: "relatedLink",
        attrs: { draftId: id, title: headline, insertedTitle: headline },
      })),
    ],
  };
}

const nobody = { role: null, organisation: null, handle: null, network: null };

function text(line: string): NodeJson {
  return { type: "text", text: line };
}

function personOf(number: number) {
  const name = `${madeUpName(number % PEOPLE)} ${madeUpName((number % PEOPLE) + 500)}`;
  return { id: idOf(100 + (number % PEOPLE)) as PersonId, name, initials: "MU" };
}

function idOf(number: number): string {
  return `01900000-0000-7000-8000-${String(number).padStart(12, "0")}`;
}

function timeOf(number: number): string {
  return new Date(FIRST_DAY + number * MINUTE_MS).toISOString();
}
