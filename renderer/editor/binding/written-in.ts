import * as Y from "yjs";

/**
 * Whether a step of undo is to leave this where it is: a block in which someone else wrote since it was put in, or
 * what was said of the block when it was. Yjs would take all that stands in it along.
 */
export function isWrittenIn(
  { content, parent, parentSub }: Y.Item,
  undo: Y.UndoManager,
  isOfOthers: (id: Y.ID) => boolean,
): boolean {
  if (content instanceof Y.ContentType) return holdsOthers(content.type, isOfOthers);
  if (parentSub === null || !(parent instanceof Y.XmlElement)) return false;
  return isOfThisStep(parent, undo, isOfOthers) && holdsOthers(parent, isOfOthers);
}

/** Whether anything in it, at any depth, was brought by another window. */
function holdsOthers(type: unknown, isOfOthers: (id: Y.ID) => boolean): boolean {
  if (!(type instanceof Y.XmlElement || type instanceof Y.XmlText)) return false;
  for (let item = type._start; item !== null; item = item.right) {
    if (item.deleted || !item.countable) continue;
    if (isOfOthers(item.id)) return true;
    if (item.content instanceof Y.ContentType && holdsOthers(item.content.type, isOfOthers))
      return true;
  }
  return false;
}

/** Whether the step that is being taken back put the block in: none that is left says that it did. */
function isOfThisStep(
  { _item: item }: Y.XmlElement,
  undo: Y.UndoManager,
  isOfOthers: (id: Y.ID) => boolean,
): boolean {
  // One that this window brought back for others is no step's either.
  if (item === null || isOfOthers(item.id)) return false;
  const left = undo.undoing ? undo.undoStack : undo.redoStack;
  return !left.some(({ insertions }) => Y.isDeleted(insertions, item.id));
}

/**
 * Whether a change takes away a block of the step that is being written together with what others
 * wrote in it, as changing its kind does. In one step both would be gone with the next undo, which
 * never brings back a block that the same step had put in.
 */
export function takesOthersAlong(
  transaction: Y.Transaction,
  { undoStack }: Y.UndoManager,
  isOfOthers: (id: Y.ID) => boolean,
): boolean {
  const step = undoStack.at(-1);
  let found = false;
  if (step === undefined || step.insertions.clients.size === 0) return found;
  Y.iterateDeletedStructs(transaction, transaction.deleteSet, (struct) => {
    found ||=
      struct instanceof Y.Item && isOfOthers(struct.id) && isWithin(struct, step.insertions);
  });
  return found;
}

/** Whether it stood in a block that is among these and was taken away. */
function isWithin({ parent }: Y.Item, blocks: Y.UndoManager["undoStack"][number]["insertions"]) {
  for (let block = itemOf(parent); block !== null; block = itemOf(block.parent)) {
    if (block.deleted && Y.isDeleted(blocks, block.id)) return true;
  }
  return false;
}

const itemOf = (parent: Y.Item["parent"]) =>
  parent instanceof Y.AbstractType ? parent._item : null;
