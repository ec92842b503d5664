import * as Y from "yjs";
import type { NodeJson } from "../article/article.ts";
import { glanceBlock, type Run, type Source } from "../article/ydoc/glance.ts";
import { assetsOf, metaOf } from "../article/ydoc/roots.ts";
import type { Order } from "./order.ts";
import type { Piece, Trace } from "./trace.ts";

/** Marks of a text that say what the last changes did; no article holds them. */
const WRITTEN = "written";
const TAKEN_AWAY = "takenAway";

/** How a stretch of text is shown; empty as it stands. */
type Mark = typeof WRITTEN | typeof TAKEN_AWAY | "";

type Attributes = NonNullable<Run["attributes"]>;

/** What every shared type is made of. */
export type Shared = Pick<Y.ContentType["type"], "_start" | "_map">;

/**
 * The document as it was right after one place in time. What the places from `since` on did is
 * marked in the texts; Infinity marks nothing.
 */
export class Moment {
  readonly #trace: Trace;
  readonly #order: Order;
  readonly #place: number;
  readonly #since: number;
  readonly #source: Source = {
    children: (parent) => this.children(parent),
    attributes: (element) => this.#attributes(element),
    runs: (text) => this.#runs(text),
  };

  constructor(trace: Trace, order: Order, place: number, since = Number.POSITIVE_INFINITY) {
    this.#trace = trace;
    this.#order = order;
    this.#place = place;
    this.#since = since;
  }

  block(element: Y.XmlElement): NodeJson {
    return glanceBlock(element, this.#source);
  }

  /** The types in a parent that stood then. */
  children(parent: Y.XmlFragment): (Y.XmlElement | Y.XmlText)[] {
    const found: (Y.XmlElement | Y.XmlText)[] = [];
    for (const item of itemsOf(parent)) {
      const type = typeOf(item);
      const isNode = type instanceof Y.XmlElement || type instanceof Y.XmlText;
      if (isNode && this.#stands(item)) found.push(type);
    }
    return found;
  }

  /** A document that holds the fields and the photos' words of then, and nothing else. */
  fields(): Y.Doc {
    const doc = new Y.Doc();
    doc.transact(() => {
      this.#copyMap(metaOf(this.#trace.doc), metaOf(doc));
      this.#copyMap(assetsOf(this.#trace.doc), assetsOf(doc));
    });
    return doc;
  }

  /** Calls back with each stretch of text in it that stood then, and the change that brought it. */
  eachStretch(type: Shared, visit: (change: number, length: number) => void): void {
    for (const item of itemsOf(type)) {
      const inner = typeOf(item);
      if (inner !== null) this.eachStretch(inner, visit);
      if (!(item.content instanceof Y.ContentString)) continue;
      for (const piece of this.#pieces(item)) {
        if (this.#isThere(piece)) visit(piece.born, piece.length);
      }
    }
  }

  #copyMap(from: Shared, into: Y.Map<unknown>): void {
    for (const [key, value] of this.#entries(from)) {
      if (value instanceof Y.Map) {
        const map = new Y.Map<unknown>();
        into.set(key, map);
        this.#copyMap(value, map);
      } else if (!(value instanceof Y.AbstractType)) into.set(key, value);
    }
  }

  #attributes(element: Y.XmlElement): Record<string, unknown> {
    return Object.fromEntries(this.#entries(element));
  }

  /** The newest value of each key that stood then. */
  *#entries(type: Shared): Generator<[string, unknown]> {
    for (const [key, newest] of type._map) {
      for (let item: Y.Item | null = newest; item !== null; item = item.left) {
        const piece = this.#pieces(item).findLast((one) => this.#isThere(one));
        if (piece === undefined) continue;
        const values = item.content.getContent();
        yield [key, values[piece.offset + piece.length - 1]];
        break;
      }
    }
  }

  #runs(text: Y.XmlText): Run[] {
    const runs: Run[] = [];
    let attributes: Attributes = {};
    for (const item of itemsOf(text)) {
      const { content } = item;
      if (content instanceof Y.ContentString) this.#addText(runs, item, content.str, attributes);
      else if (!this.#stands(item)) continue;
      else if (content instanceof Y.ContentFormat) attributes = formatted(attributes, content);
      else if (item.countable) runs.push({ insert: content.getContent()[0], attributes });
    }
    return runs;
  }

  /** Neighbouring pieces that look alike go in as one, since there is one for each key. */
  #addText(runs: Run[], item: Y.Item, text: string, attributes: Attributes): void {
    let [from, to]: [number, number] = [0, 0];
    let mark: Mark | null = null;
    const flush = () => {
      if (mark === null || from === to) return;
      const style = mark === "" ? attributes : { ...attributes, [mark]: {} };
      add(runs, text.slice(from, to), style);
    };
    for (const piece of this.#pieces(item)) {
      const next = this.#markOf(piece);
      if (next !== mark) {
        flush();
        [from, mark] = [piece.offset, next];
      }
      to = piece.offset + piece.length;
    }
    flush();
  }

  /** What a stretch of text is shown with; null where it is not shown. */
  #markOf(piece: Piece): Mark | null {
    if (this.#isThere(piece)) return this.#order.placeOf(piece.born) >= this.#since ? WRITTEN : "";
    const [born, died] = [this.#order.placeOf(piece.born), this.#order.placeOf(piece.died)];
    return born < this.#since && died >= this.#since && died <= this.#place ? TAKEN_AWAY : null;
  }

  #stands(item: Y.Item): boolean {
    return this.#pieces(item).some((piece) => this.#isThere(piece));
  }

  #isThere({ born, died }: Piece): boolean {
    const { placeOf } = this.#order;
    return placeOf(born) <= this.#place && placeOf(died) > this.#place;
  }

  #pieces(item: Y.Item): readonly Piece[] {
    return this.#trace.pieces(item);
  }
}

/** All items of a type's list in their order, those that were taken away too. */
export function* itemsOf(type: Shared): Generator<Y.Item> {
  for (let item = type._start; item !== null; item = item.right) yield item;
}

/** The shared type that an item holds; null where it holds something else. */
export function typeOf(item: Y.Item): Y.ContentType["type"] | null {
  return item.content instanceof Y.ContentType ? item.content.type : null;
}

function formatted(attributes: Attributes, { key, value }: Y.ContentFormat): Attributes {
  const { [key]: _was, ...others } = attributes;
  return value === null ? others : { ...others, [key]: value as Record<string, unknown> };
}

/** Text in one style is one run, whoever wrote how much of it when. */
function add(runs: Run[], insert: string, attributes: Attributes): void {
  const last = runs.at(-1);
  const isSame =
    typeof last?.insert === "string" &&
    (last.attributes === attributes ||
      JSON.stringify(last.attributes) === JSON.stringify(attributes));
  if (isSame) runs[runs.length - 1] = { insert: `${String(last.insert)}${insert}`, attributes };
  else runs.push({ insert, attributes });
}
