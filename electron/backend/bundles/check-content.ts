import { crc32 } from "node:zlib";
import type * as Y from "yjs";
import type { Article } from "../../../shared/article/article.ts";
import { ARTICLE_SCHEMA } from "../../../shared/article/schema.ts";
import { articleNode, readArticle } from "../../../shared/article/ydoc/document.ts";
import { unknownContent as unknownIn } from "../../../shared/article/ydoc/guard.ts";
import { loadDoc } from "../../../shared/article/ydoc/roots.ts";
import { article } from "../../../shared/contract/article.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import { applyUpdate } from "../drafts/apply-update.ts";
import { damaged, unknownContent } from "./bundle-problem.ts";
import { journalLine, type Manifest } from "./layout.ts";

/** A row of a bundle's journal. */
export interface IncomingRow {
  readonly seq: number;
  readonly at: string;
  readonly person: string | null;
  readonly device: string;
  readonly clientId: number;
  readonly articleSchema: number;
  readonly bytes: Uint8Array;
}

/** Runs a reading of what a stranger wrote; whatever it throws means that the bundle is damaged. */
export function readable<Result>(name: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw error instanceof Problem ? error : damaged(name, error);
  }
}

/** UNKNOWN_CONTENT for a draft that a newer Stet wrote in. */
export function checkSchema({ articleSchema }: Manifest, name: string): void {
  if (articleSchema > ARTICLE_SCHEMA) {
    throw unknownContent(name, `an article of form ${articleSchema} (here: ${ARTICLE_SCHEMA})`);
  }
}

/** A whole Yjs state that this Stet knows all of. */
export function checkState(state: Uint8Array, name: string): Y.Doc {
  return readable(name, () => {
    const doc = loadDoc(state);
    const unknown = unknownIn(doc);
    if (unknown !== null) throw unknownContent(name, unknown);
    readArticle(doc);
    return doc;
  });
}

/** An article as a version keeps it. */
export function checkArticle(bytes: Uint8Array, name: string): Article {
  return readable(name, () => {
    const read = article.parse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
    articleNode(read);
    return read;
  });
}

/** The journal; none of its rows may hold anything that the draft's state does not. */
export function checkJournal(
  bytes: Uint8Array,
  { articleSchema }: Manifest,
  doc: Y.Doc,
  name: string,
  check: () => void,
): IncomingRow[] {
  return readable(name, () => {
    const rows: IncomingRow[] = [];
    for (const line of new TextDecoder().decode(bytes).split("\n")) {
      if (line === "") continue;
      check();
      const { crc, update, ...row } = journalLine.parse(JSON.parse(line));
      const decoded = new Uint8Array(Buffer.from(update, "base64"));
      const isRow = crc32(decoded) === crc && row.articleSchema <= articleSchema;
      const isLater = row.seq > (rows.at(-1)?.seq ?? -1);
      if (!isRow || !isLater || applyUpdate(doc, decoded) !== "held") throw damaged(name);
      rows.push({ ...row, bytes: decoded });
    }
    return rows;
  });
}
