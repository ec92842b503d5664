import * as Y from "yjs";
import { type ArticleFields, type Author, emptyFields } from "../article.ts";
import { isStatus, type Status } from "../status.ts";
import { metaOf } from "./roots.ts";

/** The fields that are one value under one key of `meta`. */
const SCALARS = [
  "kicker",
  "dateline",
  "slug",
  "language",
  "direction",
  "section",
  "publishedAt",
  "updatedAt",
  "embargoUntil",
  "plannedLength",
] as const;
export type ScalarField = (typeof SCALARS)[number];

/** An author as kept in the byline: with the id of the map entry and its place in the order. */
export interface BylineEntry extends Author {
  id: string;
  order: number;
}

/** Makes the containers that a draft's fields need. Only the transaction that creates it does so. */
export function seedFields(doc: Y.Doc, fields: ArticleFields): void {
  const meta = metaOf(doc);
  meta.set("byline", new Y.Map());
  meta.set("tags", new Y.Map());
  meta.set("statusLog", new Y.Array());
  meta.set("overrides", new Y.Array());
  meta.set("status", "draft" satisfies Status);
  writeFields(doc, fields);
}

/** Sets every field that differs; to be called inside a transaction. */
export function writeFields(doc: Y.Doc, fields: ArticleFields): void {
  for (const field of SCALARS) writeScalar(doc, field, fields[field]);
  writeByline(doc, fields.byline);
  writeTags(doc, fields.tags);
}

export function writeScalar<F extends ScalarField>(
  doc: Y.Doc,
  field: F,
  value: ArticleFields[F],
): void {
  const meta = metaOf(doc);
  if ((meta.get(field) ?? null) === value) return;
  if (value === null) meta.delete(field);
  else meta.set(field, value);
}

export function readFields(doc: Y.Doc): ArticleFields {
  const meta = metaOf(doc);
  const scalars = Object.fromEntries(SCALARS.map((field) => [field, meta.get(field) ?? null]));
  return {
    ...emptyFields,
    ...scalars,
    byline: readByline(doc).map(({ id: _id, order: _order, ...author }) => author),
    tags: readTags(doc),
  };
}

export function readStatus(doc: Y.Doc): Status {
  const status = metaOf(doc).get("status");
  return isStatus(status) ? status : "draft";
}

/** One line of the status log. */
export interface StatusChange {
  from: Status;
  to: Status;
  at: string;
  person: string;
  message: string | null;
}

/** Sets the status and logs who changed it when; to be called inside a transaction. */
export function writeStatus(doc: Y.Doc, change: StatusChange): void {
  const meta = metaOf(doc);
  meta.set("status", change.to);
  const log = meta.get("statusLog");
  if (log instanceof Y.Array) log.push([change]);
  else meta.set("statusLog", Y.Array.from([change]));
}

export function readStatusLog(doc: Y.Doc): StatusChange[] {
  const log = metaOf(doc).get("statusLog");
  return log instanceof Y.Array ? (log.toArray() as StatusChange[]) : [];
}

/** The byline in its order; entries of equal order stand by id, so that all windows agree. */
export function readByline(doc: Y.Doc): BylineEntry[] {
  const entries = [...bylineMap(doc).entries()].map(([id, entry]) => readAuthor(id, entry));
  return entries.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

/** Adds or changes one author; to be called inside a transaction. */
export function writeAuthor(doc: Y.Doc, { id, ...author }: BylineEntry): void {
  const byline = bylineMap(doc);
  let entry = byline.get(id);
  if (entry === undefined) {
    entry = new Y.Map<unknown>();
    byline.set(id, entry);
  }
  for (const [key, value] of Object.entries(author)) {
    if ((entry.get(key) ?? null) === value) continue;
    if (value === null) entry.delete(key);
    else entry.set(key, value);
  }
}

export function removeAuthor(doc: Y.Doc, id: string): void {
  bylineMap(doc).delete(id);
}

export function readTags(doc: Y.Doc): string[] {
  return [...tagsMap(doc).keys()].sort((a, b) => a.localeCompare(b, "en"));
}

export function writeTag(doc: Y.Doc, tag: string, on: boolean): void {
  const tags = tagsMap(doc);
  if (tags.has(tag) === on) return;
  if (on) tags.set(tag, true);
  else tags.delete(tag);
}

/** Authors are matched by their place, so that correcting a name keeps its entry. */
function writeByline(doc: Y.Doc, authors: readonly Author[]): void {
  const entries = readByline(doc);
  authors.forEach((author, order) => {
    const id = entries[order]?.id ?? crypto.randomUUID();
    writeAuthor(doc, { ...author, id, order });
  });
  for (const surplus of entries.slice(authors.length)) removeAuthor(doc, surplus.id);
}

function writeTags(doc: Y.Doc, tags: readonly string[]): void {
  for (const tag of readTags(doc)) if (!tags.includes(tag)) writeTag(doc, tag, false);
  for (const tag of tags) writeTag(doc, tag, true);
}

function bylineMap(doc: Y.Doc): Y.Map<Y.Map<unknown>> {
  return child(doc, "byline") as Y.Map<Y.Map<unknown>>;
}

function tagsMap(doc: Y.Doc): Y.Map<unknown> {
  return child(doc, "tags");
}

/** A container of `meta`. A document that lacks it (an empty one) reads as empty until written. */
function child(doc: Y.Doc, key: "byline" | "tags"): Y.Map<unknown> {
  const map = metaOf(doc).get(key);
  if (map instanceof Y.Map) return map;
  throw new RangeError(`This is no draft: it holds no ${key}.`);
}

function readAuthor(id: string, entry: Y.Map<unknown>): BylineEntry {
  const text = (key: string) => {
    const value = entry.get(key);
    return typeof value === "string" ? value : null;
  };
  const order = entry.get("order");
  return {
    id,
    order: typeof order === "number" ? order : 0,
    name: text("name") ?? "",
    role: text("role"),
    organisation: text("organisation"),
    handle: text("handle"),
    network: text("network"),
  };
}
