import type { AttributeSpec, MarkType, NodeType } from "@tiptap/pm/model";
import { yXmlFragmentToProseMirrorRootNode } from "@tiptap/y-tiptap";
import * as Y from "yjs";
import { schema } from "../schema.ts";
import { bodyOf, REMOTE } from "./roots.ts";

/**
 * What in a document this Stet does not know, in words for a person; null where it knows all.
 *
 * y-tiptap deletes content that its schema lacks, in the shared document and without an event: so
 * before a document is bound, and before a foreign update is applied, this looks at a clone. Where
 * it finds something, the draft is shown read-only and its bytes stay as they are.
 */
export function unknownContent(doc: Y.Doc, update?: Uint8Array): string | null {
  const clone = new Y.Doc();
  Y.applyUpdate(clone, Y.encodeStateAsUpdate(doc), REMOTE);
  if (update !== undefined) Y.applyUpdate(clone, update, REMOTE);
  return unknownInFresh(clone);
}

/**
 * The same of a document that nobody holds yet, without a clone. Where it finds something, that may be
 * gone from the document by then: it is to be thrown away.
 */
export function unknownInFresh(doc: Y.Doc): string | null {
  return unknownIn(bodyOf(doc)) ?? lossWhenBuilt(doc);
}

/** True where an update only inserts or deletes plain text, which no schema can refuse. */
export function isPlainTyping(update: Uint8Array): boolean {
  return Y.decodeUpdate(update).structs.every(
    (struct) =>
      struct instanceof Y.GC ||
      (struct instanceof Y.Item &&
        struct.parentSub === null &&
        (struct.content instanceof Y.ContentString || struct.content instanceof Y.ContentDeleted)),
  );
}

/** Builds the node as y-tiptap will; whatever that deletes shows as an update of the document. */
function lossWhenBuilt(doc: Y.Doc): string | null {
  let changed = false;
  const hear = () => {
    changed = true;
  };
  doc.on("update", hear);
  const node = yXmlFragmentToProseMirrorRootNode(bodyOf(doc), schema);
  doc.off("update", hear);
  if (changed) return "blocks in an order that this Stet cannot show";
  try {
    node.check();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function unknownIn(parent: Y.XmlFragment | Y.XmlElement): string | null {
  for (const child of parent.toArray()) {
    const found = unknownChild(child);
    if (found !== null) return found;
  }
  return null;
}

function unknownChild(child: Y.XmlElement | Y.XmlText | Y.XmlHook): string | null {
  if (child instanceof Y.XmlText) return unknownMark(child);
  if (!(child instanceof Y.XmlElement)) return "a hook";
  const type = schema.nodes[child.nodeName];
  if (type === undefined) return `a block of the kind “${child.nodeName}”`;
  return unknownAttribute(type, child.getAttributes()) ?? unknownIn(child);
}

function unknownMark(text: Y.XmlText): string | null {
  for (const { insert, attributes = {} } of text.toDelta()) {
    if (typeof insert !== "string") return "an object inside text";
    for (const [name, attrs] of Object.entries(attributes)) {
      const type = schema.marks[name];
      if (type === undefined) return `the text style “${name}”`;
      const found = unknownAttribute(type, attrs as Record<string, unknown>);
      if (found !== null) return found;
    }
  }
  return null;
}

function unknownAttribute(
  type: NodeType | MarkType,
  attrs: Readonly<Record<string, unknown>>,
): string | null {
  const known: Readonly<Record<string, AttributeSpec>> = type.spec.attrs ?? {};
  const unknown = Object.keys(attrs ?? {}).find((name) => !(name in known));
  return unknown === undefined ? null : `“${unknown}” on “${type.name}”`;
}
