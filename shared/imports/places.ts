import type { Article, NodeJson } from "../article/article.ts";
import { newBlockId } from "../article/block-id.ts";
import type { BlockName } from "../article/schema.ts";
import type { AuditNote } from "./audit.ts";
import { AUDIT_KINDS, type AuditEntry, type AuditKind } from "./audit-kinds.ts";
import type { Imported } from "./import-result.ts";
import { saidIn } from "./said-in.ts";

/** Where in the article something was changed or dropped. */
export interface AuditPlace {
  /** The id of a block at the top level; null where it is none of the body's, or has no place at all. */
  readonly block: string | null;
  readonly field: "headline" | "dek" | "byline" | null;
  /** What it is about, word for word as the file had it, at most 300 characters; null where there are no words. */
  readonly words: string | null;
}

export interface PlacedEntry extends AuditEntry {
  /** In the order of the file; of very many the first ones. */
  readonly places: AuditPlace[];
}

/** An import whose blocks have ids, and whose audit tells by them where everything happened. */
export interface Located extends Pick<Imported, "article" | "photos" | "review"> {
  readonly audit: readonly PlacedEntry[];
}

/** So many places of one kind are told; a person looks at no more, and each is looked for. */
const MOST_PLACES = 100;

export function located({ article, audit, notes, photos, review }: Imported): Located {
  const body = article.body.map(withId);
  const find = finder({ ...article, body });
  const places = new Map<AuditKind, AuditPlace[]>();
  for (const note of notes) {
    const ofKind = places.get(note.kind) ?? [];
    if (ofKind.length < MOST_PLACES) ofKind.push({ ...find(note), words: note.words });
    places.set(note.kind, ofKind);
  }
  return {
    article: { ...article, body },
    photos,
    ...(review === undefined ? {} : { review }),
    audit: audit.map((entry) => ({ ...entry, places: places.get(entry.kind) ?? [] })),
  };
}

/** What was counted already, and these too, each in its place. */
export function withMore(
  entries: readonly PlacedEntry[],
  more: readonly { readonly kind: AuditKind; readonly place: AuditPlace }[],
): PlacedEntry[] {
  return AUDIT_KINDS.flatMap((kind) => {
    const before = entries.find((entry) => entry.kind === kind);
    const added = more.filter((one) => one.kind === kind).map(({ place }) => place);
    const count = (before?.count ?? 0) + added.length;
    const places = [...(before?.places ?? []), ...added].slice(0, MOST_PLACES);
    return count === 0 ? [] : [{ kind, count, places }];
  });
}

function withId(block: NodeJson): NodeJson {
  return { ...block, attrs: { ...block.attrs, id: block.attrs?.id ?? newBlockId() } };
}

/** What some kinds became: only such a block is their place. */
const BECAME: Partial<Readonly<Record<AuditKind, BlockName>>> = {
  creditLine: "photo",
  relatedLine: "relatedLink",
  note: "deskNote",
  chart: "deskNote",
  headingLevel: "heading",
};

interface Spot extends Omit<AuditPlace, "words"> {
  readonly type: string;
  readonly said: string;
}

/**
 * Finds the place of one note after another. They come nearly in the order of the text: each is looked for
 * from the place of the one before, then from the start, by the words near it and then by its own.
 */
function finder(article: Article): (note: AuditNote) => Omit<AuditPlace, "words"> {
  const spots = spotsOf(article);
  let last = 0;
  return ({ kind, words, near }) => {
    if (kind === "followLine") return { block: null, field: "byline" };
    const found = [near, words].flatMap((wanted) => {
      const at = wanted === null ? -1 : searched(spots, last, wanted, BECAME[kind]);
      return at === -1 ? [] : [at];
    })[0];
    const spot = found === undefined ? undefined : spots[found];
    last = found ?? last;
    return { block: spot?.block ?? null, field: spot?.field ?? null };
  };
}

function searched(
  spots: readonly Spot[],
  from: number,
  wanted: string,
  type: string | undefined,
): number {
  const needle = plain(wanted).slice(0, LONGEST_NEEDLE);
  if (needle === "") return -1;
  const fits = (spot: Spot) =>
    (type === undefined || spot.type === type) && spot.said.includes(needle);
  const after = spots.slice(from).findIndex(fits);
  return after === -1 ? spots.findIndex(fits) : from + after;
}

const LONGEST_NEEDLE = 80;

function spotsOf({ headlineContent, dekContent, body }: Article): Spot[] {
  const head = (field: "headline" | "dek", content: NodeJson[]): Spot => ({
    block: null,
    field,
    type: field,
    said: plain(saidIn({ type: field, content })),
  });
  const blocks = body.map((block): Spot => {
    const id = String(block.attrs?.id);
    return { block: id, field: null, type: block.type, said: plain(saidIn(block)) };
  });
  return [head("headline", headlineContent), head("dek", dekContent), ...blocks];
}

const plain = (text: string) => text.replace(/\s+/g, " ").trim();
