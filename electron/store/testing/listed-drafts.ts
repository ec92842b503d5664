import type { Article } from "../../../shared/article/article.ts";
import { foldedWords } from "../../../shared/text/search-words.ts";
import type { Derived } from "../queries/derived.ts";
import { putDerived } from "../queries/derived.ts";
import { addDraft, type DraftKey } from "../queries/drafts.ts";
import { appendEntry } from "../queries/journal.ts";
import { SEARCH_FIELDS, type SearchTexts } from "../queries/search-texts.ts";
import type { Store } from "../store.ts";

/** What the list knows of a draft, as far as a test says it. */
export interface ListedDraft extends Partial<Pick<Article, "section">> {
  readonly texts?: Partial<SearchTexts>;
  readonly tags?: readonly string[];
  readonly authors?: readonly string[];
  readonly overLength?: number;
  readonly assignedTo?: Derived["assignedTo"];
  /** Keys of people. */
  readonly person?: number | null;
}

/** A draft that the list shows, its journal one empty row, the device 1. Answers with its key. */
export function addListed(store: Store, id: string, at: string, draft: ListedDraft): DraftKey {
  const key = addDraft(store, id as Parameters<typeof addDraft>[1], at);
  putListed(store, key, at, draft);
  return key;
}

/** The draft was written on and is listed as this says. */
function putListed(store: Store, key: DraftKey, at: string, draft: ListedDraft): void {
  const bytes = new Uint8Array();
  const { person = null } = draft;
  const row = { draft: key, bytes, at, person, device: 1, clientId: 1, articleSchema: 1 };
  putDerived(store, key, derivedOf(appendEntry(store, row), draft));
}

function derivedOf(seq: number, draft: ListedDraft): Derived {
  const { texts = {}, tags = [], authors = [] } = draft;
  const all = mapFields((field) => texts[field] ?? "");
  return {
    seq,
    status: "draft",
    headline: all.headline,
    slug: null,
    section: draft.section ?? null,
    words: all.body.length,
    stops: 0,
    openSuggestions: 0,
    embargoUntil: null,
    openComments: 0,
    openQueries: 0,
    deadline: null,
    plannedLength: null,
    overLength: draft.overLength ?? 0,
    assignedTo: draft.assignedTo ?? null,
    labels: [
      ...tags.map((name) => ({ kind: "tag" as const, name })),
      ...authors.map((name) => ({ kind: "author" as const, name })),
    ],
    texts: all,
    folded: mapFields((field) => foldedWords(all[field])),
  };
}

function mapFields(textOf: (field: keyof SearchTexts) => string): SearchTexts {
  return Object.fromEntries(
    SEARCH_FIELDS.map((field) => [field, textOf(field)]),
  ) as unknown as SearchTexts;
}
