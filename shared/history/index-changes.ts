import * as Y from "yjs";
import { assetsOf, metaOf } from "../article/ydoc/roots.ts";
import { itemsOf, type Shared, typeOf } from "./moment.ts";
import type { Order } from "./order.ts";
import type { Piece, Trace } from "./trace.ts";

/** A block that stood in the article at any time. */
export interface Block {
  readonly key: string;
  /** The block's own id, which it keeps when it is moved; null where it has none. */
  readonly id: string | null;
  readonly element: Y.XmlElement;
  readonly born: number;
  /** Infinity where it still stands. */
  readonly died: number;
  /** Places that changed anything in it, rising, each once. */
  readonly touched: readonly number[];
}

/** Which place touched what. */
export interface Index {
  /** In the order of the document, those that are gone among the others. */
  readonly blocks: readonly Block[];
  /** Places that changed a field or what the draft carries of a photo. */
  readonly fields: readonly number[];
  /** By place: characters written and taken away. */
  readonly written: Int32Array;
  readonly deleted: Int32Array;
}

export function indexed(trace: Trace, order: Order, body: Y.XmlFragment): Index {
  const amounts = {
    written: new Int32Array(trace.count),
    deleted: new Int32Array(trace.count),
  };
  const walk = new Walk(trace, order, amounts);
  const blocks: Block[] = [];
  for (const item of itemsOf(body)) {
    const element = typeOf(item);
    const [piece] = trace.pieces(item);
    if (!(element instanceof Y.XmlElement) || piece === undefined) continue;
    blocks.push({
      key: `${item.id.client}-${item.id.clock}`,
      id: idOf(element),
      element,
      born: order.placeOf(piece.born),
      died: order.placeOf(piece.died),
      touched: walk.placesIn(element, [piece]),
    });
  }
  const { doc } = trace;
  const fields = [...walk.placesIn(metaOf(doc)), ...walk.placesIn(assetsOf(doc))];
  return { blocks, fields: rising(fields), ...amounts };
}

class Walk {
  readonly #trace: Trace;
  readonly #order: Order;
  readonly #amounts: Pick<Index, "written" | "deleted">;

  constructor(trace: Trace, order: Order, amounts: Pick<Index, "written" | "deleted">) {
    this.#trace = trace;
    this.#order = order;
    this.#amounts = amounts;
  }

  placesIn(type: Shared, own: readonly Piece[] = []): number[] {
    const places: number[] = [];
    for (const piece of own) this.#note(piece, false, places);
    this.#collect(type, places);
    return rising(places);
  }

  #collect(type: Shared, places: number[]): void {
    for (const item of itemsOf(type)) this.#take(item, places);
    for (const newest of type._map.values()) {
      for (let item: Y.Item | null = newest; item !== null; item = item.left) {
        this.#take(item, places);
      }
    }
  }

  #take(item: Y.Item, places: number[]): void {
    const isText = item.content instanceof Y.ContentString;
    for (const piece of this.#trace.pieces(item)) this.#note(piece, isText, places);
    const type = typeOf(item);
    if (type !== null) this.#collect(type, places);
  }

  #note({ born, died, length }: Piece, isText: boolean, places: number[]): void {
    const [from, to] = [this.#order.placeOf(born), this.#order.placeOf(died)];
    places.push(from);
    if (to !== Number.POSITIVE_INFINITY) places.push(to);
    if (!isText) return;
    this.#amounts.written[from] = (this.#amounts.written[from] ?? 0) + length;
    if (to !== Number.POSITIVE_INFINITY) {
      this.#amounts.deleted[to] = (this.#amounts.deleted[to] ?? 0) + length;
    }
  }
}

/** The last that was given to it. */
function idOf(element: Y.XmlElement): string | null {
  const id: unknown = element._map.get("id")?.content.getContent().at(-1);
  return typeof id === "string" ? id : null;
}

function rising(places: readonly number[]): number[] {
  const sorted = Int32Array.from(places).sort();
  return [...sorted].filter((place, at) => at === 0 || place !== sorted[at - 1]);
}
