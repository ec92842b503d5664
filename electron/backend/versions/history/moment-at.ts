import type { Article, ArticleFields, NodeJson } from "../../../../shared/article/article.ts";
import { emptyFields } from "../../../../shared/article/article.ts";
import type { BlockStory, Moment } from "../../../../shared/contract/history.ts";
import { Problem } from "../../../../shared/contract/problem.ts";
import type { Version } from "../../../../shared/contract/versions.ts";
import type { Store } from "../../../store/store.ts";
import { readVersion } from "../read-version.ts";
import type { OpenChronicle } from "./chronicles.ts";

/** What stood at a place, against one that is known. NOT_FOUND where there is no such place. */
export function momentAt(
  store: Store,
  open: OpenChronicle,
  place: number,
  known: number | null,
): Moment {
  const { older, chronicle } = open;
  const version = older[place];
  if (version !== undefined) return momentOfVersion(store, version, place);
  const own = place - older.length;
  if (own >= chronicle.count) throw noSuchMoment();
  const { seq, at } = chronicle.change(own);
  const { written, deleted } = chronicle.amounts();
  const from = known === null || known < older.length ? null : known - older.length;
  return {
    place,
    seq,
    version: null,
    at,
    person: nameAt(open, own),
    written: written[own] ?? 0,
    deleted: deleted[own] ?? 0,
    ...glimpse(open, own, from !== null && from < chronicle.count ? from : null),
  };
}

/** The article after a change, by its number in the journal. NOT_FOUND where there is no such. */
export function articleAfter({ chronicle }: OpenChronicle, seq: number) {
  const place = chronicle.placeOfSeq(seq);
  if (place === null) throw noSuchMoment();
  return { place, at: chronicle.change(place).at, article: chronicle.articleAt(place) };
}

export function storyOf(open: OpenChronicle, block: string): BlockStory | null {
  const story = open.chronicle.story(block);
  if (story === null) return null;
  const touch = (place: number) => ({
    place: open.older.length + place,
    at: open.chronicle.change(place).at,
    person: nameAt(open, place),
  });
  const nameOf = (key: number | null) => (key === null ? null : (open.names.get(key) ?? null));
  return {
    born: touch(story.born),
    touched: touch(story.touched),
    writers: story.writers.map(nameOf),
  };
}

function glimpse({ chronicle }: OpenChronicle, place: number, known: number | null) {
  const { fields, blocks } = chronicle.glimpse(place, known);
  return { fields, blocks: [...blocks] };
}

function nameAt({ chronicle, names }: OpenChronicle, place: number): string | null {
  const { person } = chronicle.change(place);
  return person === null ? null : (names.get(person) ?? null);
}

function momentOfVersion(store: Store, version: Version, place: number): Moment {
  const { article } = readVersion(store, version.id);
  const lines: NodeJson[] = [
    { type: "headline", content: article.headlineContent },
    { type: "dek", content: article.dekContent },
  ];
  return {
    place,
    seq: null,
    version,
    at: version.createdAt,
    person: version.author,
    written: 0,
    deleted: 0,
    fields: fieldsOf(article),
    blocks: [...lines, ...article.body].map((node, index) => ({
      key: `${version.id}-${index}`,
      node,
    })),
  };
}

function fieldsOf(article: Article): ArticleFields {
  const names = Object.keys(emptyFields) as (keyof ArticleFields)[];
  const entries = names.map((name) => [name, article[name]]);
  return Object.fromEntries(entries) as unknown as ArticleFields;
}

function noSuchMoment(): Problem {
  return new Problem(
    "NOT_FOUND",
    "This moment is not in the draft's journal any more. Nothing was changed. Close the time travel and open it again.",
  );
}
