import * as Y from "yjs";

/** Ids by client, in ranges that rise and do not overlap, as a step of undo keeps them. */
type Ranges = Y.UndoManager["undoStack"][number]["insertions"];

/** Content that was deleted and stands again under new ids. */
interface Renaming {
  readonly was: Y.ID;
  readonly is: Y.ID;
  readonly length: number;
}

/**
 * Follows what steps of undo delete and bring back, which stands under new ids of this window then.
 *
 * It tells the other steps those ids. Yjs looks them up by itself, but only where content begins:
 * words that were brought back behind it may have been joined to it, and would go with it at the next
 * undo, whoever wrote them. And it answers whether what stands under an id was written by others.
 */
export function followBroughtBack(undo: Y.UndoManager): (id: Y.ID) => boolean {
  let others = Y.createDeleteSet();
  undo.on("stack-item-popped", ({ stackItem }) => {
    const renamings = broughtBack(undo.doc.store, stackItem.deletions);
    if (renamings.length === 0) return;
    for (const { insertions } of [...undo.undoStack, ...undo.redoStack]) {
      rename(insertions, renamings);
    }
    rename(others, renamings);
    others = Y.mergeDeleteSets([others, ofOthers(renamings, undo.doc.clientID)]);
  });
  return (id) => id.client !== undo.doc.clientID || Y.isDeleted(others, id);
}

/** The new ids of what had stood under ids of other windows. */
function ofOthers(renamings: readonly Renaming[], own: number): Ranges {
  const found = Y.createDeleteSet();
  for (const { was, is, length } of renamings) {
    if (was.client !== own) add(found, is.client, is.clock, length);
  }
  return found;
}

function broughtBack(store: Y.Doc["store"], { clients }: Ranges): Renaming[] {
  const renamings: Renaming[] = [];
  for (const [client, ranges] of clients) {
    for (const { clock, len } of ranges) {
      for (let at = clock; at < clock + len; ) {
        const item = Y.getItem(store, Y.createID(client, at));
        const { id, length } = item;
        // What was collected as garbage is no item, whatever the type says.
        if (item instanceof Y.Item && item.redone !== null) {
          renamings.push({ was: id, is: item.redone, length });
        }
        at = id.clock + length;
      }
    }
  }
  return renamings;
}

function rename({ clients }: Ranges, renamings: readonly Renaming[]): void {
  const found: { client: number; clock: number; len: number }[] = [];
  for (const { was, is, length } of renamings) {
    const left = (clients.get(was.client) ?? []).flatMap(({ clock, len }) => {
      const from = Math.max(clock, was.clock);
      const to = Math.min(clock + len, was.clock + length);
      if (from >= to) return [{ clock, len }];
      found.push({ client: is.client, clock: is.clock + from - was.clock, len: to - from });
      const [before, after] = [from - clock, clock + len - to];
      return [
        ...(before > 0 ? [{ clock, len: before }] : []),
        ...(after > 0 ? [{ clock: to, len: after }] : []),
      ];
    });
    if (clients.has(was.client)) clients.set(was.client, left);
  }
  for (const { client, clock, len } of found) add({ clients }, client, clock, len);
}

function add({ clients }: Ranges, client: number, clock: number, len: number): void {
  const ranges = [...(clients.get(client) ?? []), { clock, len }];
  clients.set(
    client,
    ranges.sort((a, b) => a.clock - b.clock),
  );
}
