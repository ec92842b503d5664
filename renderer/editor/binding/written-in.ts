import * as Y from "yjs";

/**
 * Whether a step of undo is to leave this where it is: a block in which someone else wrote since it was put in, or
 * what was said of the block when it was. Yjs would take all that stands in it along.
 */
export function isWrittenIn(item: Y.Item, undo: Y.UndoManager): boolean {
  const { content, parent, parentSub } = item;
  if (content instanceof Y.ContentType) return holdsOthers(content.type, undo.doc.clientID);
  if (parentSub === null || !(parent instanceof Y.XmlElement)) return false;
  return isOfThisStep(parent, undo) && holdsOthers(parent, undo.doc.clientID);
}

/** Whether anything in it, at any depth, was brought by another window. */
function holdsOthers(type: unknown, own: number): boolean {
  if (!(type instanceof Y.XmlElement || type instanceof Y.XmlText)) return false;
  for (let item = type._start; item !== null; item = item.right) {
    if (item.deleted || !item.countable) continue;
    if (item.id.client !== own) return true;
    if (item.content instanceof Y.ContentType && holdsOthers(item.content.type, own)) return true;
  }
  return false;
}

/** Whether the step that is being taken back put the block in: none that is left says that it did. */
function isOfThisStep({ _item: item }: Y.XmlElement, undo: Y.UndoManager): boolean {
  if (item === null || item.id.client !== undo.doc.clientID) return false;
  const left = undo.undoing ? undo.undoStack : undo.redoStack;
  return !left.some(({ insertions }) => Y.isDeleted(insertions, item.id));
}
