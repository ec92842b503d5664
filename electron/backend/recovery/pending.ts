import * as Y from "yjs";

/** Words of a draft's changes that wait for others which are lost, run by run as they were typed. */
export function looseWords(doc: Y.Doc): string[] {
  const pending = doc.store.pendingStructs;
  if (pending === null) return [];
  const runs: string[] = [];
  let next = "";
  for (const struct of Y.decodeUpdateV2(pending.update).structs) {
    const { client, clock } = struct.id;
    const words = wordsOf(struct);
    if (words !== "" && next === `${client}:${clock}`) runs.push((runs.pop() ?? "") + words);
    else runs.push(words);
    next = `${client}:${clock + struct.length}`;
  }
  return runs.map((run) => run.trim()).filter((run) => run !== "");
}

function wordsOf(struct: Y.Item | Y.GC | Y.Skip): string {
  return struct instanceof Y.Item && struct.content instanceof Y.ContentString
    ? struct.content.str
    : "";
}

/** Forgets the changes that wait; the document then encodes to what it shows. */
export function letGoOfPending(doc: Y.Doc): void {
  doc.store.pendingStructs = null;
  doc.store.pendingDs = null;
}

/** Whether the update holds anything that the document could not take for want of what is before it. */
export function isUnplaced(update: Uint8Array, doc: Y.Doc): boolean {
  const { structs, ds } = Y.decodeUpdate(update);
  const known = (client: number) => Y.getState(doc.store, client);
  const isOver = structs.some(
    (struct) =>
      !(struct instanceof Y.Skip) && struct.id.clock + struct.length > known(struct.id.client),
  );
  if (isOver) return true;
  return [...ds.clients].some(([client, deletions]) =>
    deletions.some(({ clock, len }) => clock + len > known(client)),
  );
}
