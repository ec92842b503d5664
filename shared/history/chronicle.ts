import type { Article, ArticleFields, NodeJson } from "../article/article.ts";
import { resolveCredits } from "../article/credit.ts";
import { type ReadAsset, readAssets } from "../article/ydoc/assets.ts";
import { readFields } from "../article/ydoc/fields.ts";
import { articleOf } from "../article/ydoc/glance.ts";
import { bodyOf } from "../article/ydoc/roots.ts";
import { type Block, type Index, indexed } from "./index-changes.ts";
import { Moment } from "./moment.ts";
import { type Change, inOrder, type Order } from "./order.ts";
import { firstAbove, Trace } from "./trace.ts";

/** A block as the screen that shows one place knows it from another. */
export interface GlimpsedBlock {
  /** The same through all of the writing. */
  readonly key: string;
  /** Null where it is what it was at the place that is known already. */
  readonly node: NodeJson | null;
}

/** The article at one place, as far as it is not known from another. */
export interface Glimpse {
  /** Null where they are what they were. */
  readonly fields: ArticleFields | null;
  /** Headline, dek and blocks in their order. */
  readonly blocks: readonly GlimpsedBlock[];
}

/** What became of one block over all of the writing, by places. */
export interface BlockStory {
  readonly born: number;
  readonly touched: number;
  /** Who wrote its text as it stands last, by how much; null for nobody known. */
  readonly writers: readonly (number | null)[];
}

/** Changes of one burst of writing are marked as new together. */
const BURST_CHANGES = 12;
const BURST_PAUSE_MS = 3000;

/**
 * The whole writing of a draft, change by change in the order of time, from its journal. Places
 * count from 0. Holds the document once, whatever the number of changes; each place is read from it.
 */
export class Chronicle {
  readonly #trace = new Trace();
  readonly #changes: Change[] = [];
  #order: Order = inOrder([]);
  #index: Index | null = null;
  readonly #read = new Map<Block, { readonly touches: number; readonly node: NodeJson }>();
  #fields: {
    touches: number;
    fields: ArticleFields;
    assets: ReadonlyMap<string, ReadAsset>;
  } | null = null;

  get count(): number {
    return this.#changes.length;
  }

  get isWhole(): boolean {
    return this.#trace.isWhole;
  }

  /** Takes further changes in, in the order in which the journal has them. */
  append(changes: readonly (Change & { readonly bytes: Uint8Array })[]): void {
    if (changes.length === 0) return;
    this.#trace.append(changes.map(({ bytes }) => bytes));
    for (const { seq, at, person } of changes) this.#changes.push({ seq, at, person });
    this.#index = null;
  }

  change(place: number): Change {
    this.#settled();
    const change = this.#changes[this.#order.changeAt[place] ?? -1];
    if (change === undefined) throw new RangeError(`There is no change ${place}.`);
    return change;
  }

  /** The last place not later than a time; -1 where all are. */
  placeAt(at: number): number {
    this.#settled();
    return firstAbove(this.#order.times, at) - 1;
  }

  placeOfSeq(seq: number): number | null {
    this.#settled();
    const change = this.#changes.findIndex((one) => one.seq === seq);
    return change === -1 ? null : this.#order.placeOf(change);
  }

  /** What each place wrote and took away, in characters of the article's texts. */
  amounts(): Pick<Index, "written" | "deleted"> {
    return this.#settled();
  }

  order(): Order {
    this.#settled();
    return this.#order;
  }

  articleAt(place: number): Article {
    const { fields, assets } = this.#fieldsAt(place);
    const nodes = this.#blocksAt(place).map((block) => this.#node(block, place));
    return articleOf(nodes, fields, assets);
  }

  /** The article with what the last burst of changes did marked, against a place that is known. */
  glimpse(place: number, known: number | null): Glimpse {
    const index = this.#settled();
    const since = this.#burst(place);
    // Marks are no part of the fields, so only for blocks it matters where bursts began.
    const isTouched = (touched: readonly number[], from: number) =>
      known === null || firstAbove(touched, Math.max(place, known)) > firstAbove(touched, from - 1);
    const first = known === null ? 0 : Math.min(since, this.#burst(known));
    const { fields, assets } = this.#fieldsAt(place);
    const isNew = isTouched(index.fields, Math.min(place, known ?? 0) + 1);
    const moment = new Moment(this.#trace, this.#order, place, since);
    const blocks = this.#blocksAt(place).map((block): GlimpsedBlock => {
      const { key, element, touched } = block;
      if (!isNew && !isTouched(touched, first)) return { key, node: null };
      const isMarked = firstAbove(touched, place) > firstAbove(touched, since - 1);
      const node = isMarked ? moment.block(element) : this.#node(block, place);
      return { key, node: resolveCredits([node], assets)[0] ?? node };
    });
    return { fields: isNew ? fields : null, blocks };
  }

  /** Null where no block ever had this id. */
  story(id: string): BlockStory | null {
    const last = this.count - 1;
    const blocks = this.#settled().blocks.filter((block) => block.id === id);
    const touched = blocks.flatMap((block) => [...block.touched]).sort((a, b) => a - b);
    const [born] = touched;
    if (born === undefined) return null;
    const standing = this.#blocksAt(last).find((block) => block.id === id);
    const writers = standing === undefined ? [] : this.#writersOf(standing);
    return { born, touched: touched.at(-1) ?? born, writers };
  }

  #writersOf({ element }: Block): (number | null)[] {
    const counts = new Map<number | null, number>();
    new Moment(this.#trace, this.#order, this.count - 1).eachStretch(element, (change, length) => {
      const person = this.#changes[change]?.person ?? null;
      counts.set(person, (counts.get(person) ?? 0) + length);
    });
    return [...counts].sort(([, a], [, b]) => b - a).map(([person]) => person);
  }

  #node(block: Block, place: number): NodeJson {
    const touches = firstAbove(block.touched, place);
    const known = this.#read.get(block);
    if (known?.touches === touches) return known.node;
    const node = new Moment(this.#trace, this.#order, place).block(block.element);
    this.#read.set(block, { touches, node });
    return node;
  }

  #fieldsAt(place: number) {
    const touches = firstAbove(this.#settled().fields, place);
    if (this.#fields?.touches === touches) return this.#fields;
    const doc = new Moment(this.#trace, this.#order, place).fields();
    this.#fields = { touches, fields: readFields(doc), assets: readAssets(doc) };
    return this.#fields;
  }

  #blocksAt(place: number): Block[] {
    return this.#settled().blocks.filter(({ born, died }) => born <= place && died > place);
  }

  /** The place at which the burst of changes began that ends here. */
  #burst(place: number): number {
    const { times, changeAt } = this.#order;
    const who = (at: number) => this.#changes[changeAt[at] ?? -1]?.person;
    let since = place;
    while (since > 0 && place - since < BURST_CHANGES) {
      const pause = (times[since] as number) - (times[since - 1] as number);
      if (pause > BURST_PAUSE_MS || who(since - 1) !== who(place)) break;
      since -= 1;
    }
    return since;
  }

  #settled(): Index {
    if (this.#index !== null) return this.#index;
    this.#order = inOrder(this.#changes);
    this.#read.clear();
    this.#fields = null;
    this.#index = indexed(this.#trace, this.#order, bodyOf(this.#trace.doc));
    return this.#index;
  }
}
