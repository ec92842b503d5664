import * as Y from "yjs";

/** A place of a document that an update changes: a root, and within a map its key. */
export interface Place {
  readonly root: string;
  readonly key: string | null;
}

/** What an update would change of a document, found without applying it. */
export interface Touched {
  readonly places: readonly Place[];
  /** Each value that would come under a key of a root that is a map, and is not deleted at once. */
  readonly values: readonly (Place & { readonly value: unknown })[];
  /** It builds on changes that this document lacks. */
  readonly isPending: boolean;
  /** The document holds all of it. */
  readonly isEmpty: boolean;
}

/**
 * What an update touches, of what the document does not hold already. Throws where it cannot be read.
 * An item belongs where it says that it does and wherever its neighbours are: one that names
 * neighbours of two places would end up in both.
 */
export function touchedBy(doc: Y.Doc, update: Uint8Array): Touched {
  const { structs, ds } = Y.decodeUpdate(update);
  return new Reading(doc, structs as Struct[], ds.clients).read();
}

type Struct = Y.Item | Y.GC;
interface Deleted {
  readonly clock: number;
  readonly len: number;
}

/** Where an item is: several places for one that lies, none for what is gone. */
type Places = readonly Place[];
const GONE: Places = [];
/** An item lies in one; a forged one says of itself and of two neighbours where they are. */
const MOST_PLACES = 12;

class Reading {
  private readonly doc: Y.Doc;
  private readonly deleted: ReadonlyMap<number, readonly Deleted[]>;
  private readonly arriving = new Map<number, Struct[]>();
  /** Up to where each client is there without a gap, with what arrives. */
  private readonly reached = new Map<number, number>();
  private readonly known = new Map<Struct, Places>();
  private readonly touched = new Map<string, Place>();
  private readonly values: (Place & { value: unknown })[] = [];
  private isPending = false;
  private isEmpty = true;

  constructor(
    doc: Y.Doc,
    structs: readonly Struct[],
    deleted: ReadonlyMap<number, readonly Deleted[]>,
  ) {
    this.doc = doc;
    this.deleted = new Map([...deleted].map(([client, ranges]) => [client, joinedUp(ranges)]));
    for (const struct of structs) {
      const { client } = struct.id;
      const list = this.arriving.get(client) ?? [];
      list.push(struct);
      this.arriving.set(client, list);
    }
  }

  read(): Touched {
    for (const [client, structs] of this.arriving) this.addNew(client, structs);
    for (const [client, ranges] of this.deleted) {
      for (const range of ranges) this.addDeleted(client, range);
    }
    const { values, isPending, isEmpty } = this;
    return { places: [...this.touched.values()], values, isPending, isEmpty };
  }

  private addNew(client: number, structs: readonly Struct[]): void {
    let next = Y.getState(this.doc.store, client);
    let hasGap = false;
    for (const struct of structs) {
      const end = struct.id.clock + struct.length;
      if (end <= next || isSkip(struct)) continue;
      hasGap ||= struct.id.clock > next;
      this.addOne(struct, next);
      if (hasGap) this.isPending = true;
      else this.reached.set(client, end);
      next = end;
    }
  }

  /** One of which the document has less than all: up to `next`. */
  private addOne(struct: Struct, next: number): void {
    this.isEmpty = false;
    // The rest of one that is known in part hangs itself onto that part.
    const isRest = struct.id.clock < next;
    const part = isRest ? this.structAt(Y.createID(struct.id.client, next - 1)) : null;
    if (part !== null) this.touch(this.placesOf(part));
    if (!(struct instanceof Y.Item)) return;
    const places = this.placesOf(struct);
    this.touch(places);
    for (const place of places) this.addValue(struct, place);
  }

  /** Of a key that was set several times, what was set last: the others come as deleted. */
  private addValue({ id, content, parentSub, parent }: Y.Item, place: Place): void {
    if (content instanceof Y.ContentDeleted || this.isGone(id)) return;
    const isOwn = typeof parent === "string" || parent === null;
    if (place.key === null || (parentSub !== null && !isOwn)) return;
    const values = content instanceof Y.ContentAny ? content.arr : [undefined];
    for (const value of values) this.values.push({ ...place, value });
  }

  private isGone({ client, clock }: Y.ID): boolean {
    const ranges = this.deleted.get(client) ?? [];
    let [low, high] = [0, ranges.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const { clock: from, len } = ranges[middle] as Deleted;
      if (clock < from) high = middle - 1;
      else if (clock >= from + len) low = middle + 1;
      else return true;
    }
    return false;
  }

  private addDeleted(client: number, { clock, len }: Deleted): void {
    const end = clock + len;
    const state = Y.getState(this.doc.store, client);
    for (const struct of this.storedIn(client, clock, Math.min(end, state))) {
      if (struct.deleted || !(struct instanceof Y.Item)) continue;
      this.isEmpty = false;
      this.touch(this.placesOf(struct));
    }
    // What comes is judged as it comes; what it holds may be gone at once.
    if (end > (this.reached.get(client) ?? state)) this.isPending = true;
  }

  private storedIn(client: number, from: number, to: number): readonly Struct[] {
    const structs = (this.doc.store.clients.get(client) ?? []) as Struct[];
    if (from >= to || structs.length === 0) return [];
    const found: Struct[] = [];
    for (let at = Y.findIndexSS(structs, from); at < structs.length; at += 1) {
      const struct = structs[at];
      if (struct === undefined || struct.id.clock >= to) break;
      found.push(struct);
    }
    return found;
  }

  private touch(places: Places): void {
    for (const place of places) this.touched.set(JSON.stringify(place), place);
  }

  /** Follows what an item names until something is known; in turns, since such a way may be long. */
  private placesOf(asked: Struct): Places {
    const waiting: Struct[] = [asked];
    const isOpen = new Set<Struct>();
    while (waiting.length > 0) {
      const struct = waiting.at(-1) as Struct;
      const needed = this.known.has(struct) ? [] : this.neededBy(struct);
      const open = needed.filter((one) => !this.known.has(one));
      if (open.length === 0) {
        if (!this.known.has(struct)) this.known.set(struct, this.joined(struct, needed));
        waiting.pop();
        continue;
      }
      if (isOpen.has(struct)) throw new RangeError("An update that builds on itself.");
      isOpen.add(struct);
      waiting.push(...open);
    }
    return this.known.get(asked) ?? GONE;
  }

  private neededBy(struct: Struct): Struct[] {
    if (!(struct instanceof Y.Item) || isIntegrated(struct)) return [];
    const { origin, rightOrigin, parent } = struct;
    const named = [origin, rightOrigin, parent instanceof Y.ID ? parent : null];
    return named.flatMap((id) => {
      const found = id === null ? null : this.structAt(id);
      if (id !== null && found === null) this.isPending = true;
      return found === null || found === struct ? [] : [found];
    });
  }

  private joined(struct: Struct, needed: readonly Struct[]): Places {
    if (!(struct instanceof Y.Item)) return GONE;
    if (isIntegrated(struct)) return placeInDoc(struct);
    const own =
      typeof struct.parent === "string" ? [{ root: struct.parent, key: struct.parentSub }] : [];
    const all = [...own, ...needed.flatMap((one) => this.known.get(one) ?? GONE)];
    if (all.length > MOST_PLACES) throw new RangeError("An item that lies everywhere.");
    return [...new Map(all.map((place) => [JSON.stringify(place), place])).values()];
  }

  private structAt({ client, clock }: Y.ID): Struct | null {
    if (clock < Y.getState(this.doc.store, client)) {
      return this.storedIn(client, clock, clock + 1)[0] ?? null;
    }
    const structs = this.arriving.get(client) ?? [];
    let [low, high] = [0, structs.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const struct = structs[middle] as Struct;
      if (clock < struct.id.clock) high = middle - 1;
      else if (clock >= struct.id.clock + struct.length) low = middle + 1;
      else return isSkip(struct) ? null : struct;
    }
    return null;
  }
}

/** Of a document that has it, an item knows the type that it lies in. */
function isIntegrated({ parent }: Y.Item): boolean {
  return parent instanceof Y.AbstractType;
}

function placeInDoc(item: Y.Item): Places {
  let [inner, type] = [item, item.parent as Y.AbstractType<unknown>];
  while (type._item !== null) {
    inner = type._item;
    type = inner.parent as Y.AbstractType<unknown>;
  }
  return [{ root: Y.findRootTypeKey(type), key: inner.parentSub }];
}

/** In order and without overlaps, whatever somebody sent. */
function joinedUp(ranges: readonly Deleted[]): Deleted[] {
  const joined: { clock: number; len: number }[] = [];
  for (const { clock, len } of [...ranges].sort((a, b) => a.clock - b.clock)) {
    const last = joined.at(-1);
    if (last === undefined || clock > last.clock + last.len) joined.push({ clock, len });
    else last.len = Math.max(last.len, clock + len - last.clock);
  }
  return joined;
}

function isSkip(struct: object): boolean {
  return struct instanceof Y.Skip;
}
