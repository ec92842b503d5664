import path from "node:path";
import { uuidv7 } from "uuidv7";
import { openStore } from "../../electron/store/open-store.ts";
import { pack, putContent } from "../../electron/store/queries/contents.ts";
import { allDrafts } from "../../electron/store/queries/drafts.ts";
import { addVersion } from "../../electron/store/queries/versions.ts";
import type { Store } from "../../electron/store/store.ts";
import { emptyArticle } from "../../shared/article/article.ts";
import type { DraftId, VersionId } from "../../shared/contract/ids.ts";
import { madeUpName, madeUpParagraphs } from "./made-up-text.ts";

/** Versions of every draft of a laid desk, automatic but for each hundredth. */
export interface ManyVersions {
  /** Of each draft. */
  readonly versions: number;
  /** Words of each; no two are alike. */
  readonly words: number;
  /** When the newest was kept, in milliseconds since 1970, and how far they are apart. */
  readonly now: number;
  readonly apartMs: number;
}

const BATCH = 1_000;
/** So many share a state: thinning then has some to keep of what it takes versions of. */
const SHARE_A_STATE = 10;

/** Of so many drafts they are added by what adds versions in Stet; the others get copies, which takes a tenth of the time. */
const ORIGINALS = 10;

/** A multiple of ten drafts must lie there, and nothing else. */
export function layVersions(
  folder: string,
  many: ManyVersions,
  told: (done: number) => void,
): void {
  const store = openStore(path.join(folder, "desk.sqlite"), { readonly: false });
  const drafts = allDrafts(store);
  for (const { id, key } of drafts.slice(0, ORIGINALS)) {
    const body = madeUpParagraphs(many.words, key).map((line) => ({
      type: "paragraph",
      content: [{ type: "text", text: line }],
    }));
    for (let from = 0; from < many.versions; from += BATCH) {
      const until = Math.min(from + BATCH, many.versions);
      store.transaction(() => {
        for (let at = from; at < until; at += 1) addOne(store, { id, key, body }, at, many);
      });
    }
  }
  for (let copy = 1; copy * ORIGINALS < drafts.length; copy += 1) {
    store.transaction(() => addCopies(store, copy, drafts[ORIGINALS - 1]?.key ?? 0));
    if (copy % 10 === 0) told(copy * ORIGINALS * many.versions);
  }
  store.close();
}

/** As the originals are, under other names: contents of their own, and no stamps, as versions of an old Stet. */
function addCopies(store: Store, copy: number, last: number): void {
  const mark = `z${copy}-`;
  store.run(
    `INSERT INTO contents (hash, bytes) SELECT ? || hash, bytes FROM contents
     WHERE hash IN (SELECT article FROM versions WHERE draft <= ? UNION SELECT state FROM versions WHERE draft <= ?)`,
    mark,
    last,
    last,
  );
  store.run(
    `INSERT INTO versions (id, draft, number, kind, name, created_at, words, seq, article, state)
     SELECT ? || id, draft + ?, number, kind, name, created_at, words, seq, ? || article, ? || state
     FROM versions WHERE draft <= ?`,
    mark,
    copy * ORIGINALS,
    mark,
    mark,
    last,
  );
}

/** A draft that gets its versions one by one. */
interface Draft {
  readonly id: DraftId;
  readonly key: number;
  readonly body: ReturnType<typeof emptyArticle>["body"];
}

function addOne(store: Store, { id, key, body }: Draft, at: number, many: ManyVersions): void {
  const article = { ...emptyArticle(), body, slug: `${id}-${at}` };
  const said = pack(new TextEncoder().encode(JSON.stringify(article)));
  const state = pack(new TextEncoder().encode(`${id} ${Math.floor(at / SHARE_A_STATE)}`));
  putContent(store, said);
  putContent(store, state);
  const isNamed = at % 100 === 0;
  addVersion(store, key, {
    id: uuidv7() as VersionId,
    kind: isNamed ? "named" : "automatic",
    name: isNamed ? madeUpName(at) : null,
    note: null,
    author: null,
    createdAt: new Date(many.now - (many.versions - at) * many.apartMs).toISOString(),
    words: many.words,
    files: [],
    seq: 1,
    article: said.hash,
    state: state.hash,
  });
}
