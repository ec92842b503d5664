import type { Node } from "@tiptap/pm/model";
import { prosemirrorToYXmlFragment, updateYFragment } from "@tiptap/y-tiptap";
import * as Y from "yjs";
import { schema } from "../schema.ts";
import { bodyOf } from "./roots.ts";

/** Puts blocks into the body as new elements. Answers with the place behind them. */
export function insertBlocks(body: Y.XmlFragment, index: number, blocks: readonly Node[]): number {
  body.insert(index, blocks.map(newElement));
  return index + blocks.length;
}

/** Makes the element at a place hold a block of its kind by the least change. */
export function updateBlock(body: Y.XmlFragment, index: number, block: Node): void {
  const element = body.get(index) as Y.XmlElement;
  const meta = { mapping: new Map(), isOMark: new Map() };
  updateYFragment(body.doc as Y.Doc, element, block, meta);
}

function newElement(block: Node): Y.XmlElement {
  const doc = new Y.Doc();
  const fragment = prosemirrorToYXmlFragment(schema.topNodeType.create(null, block), bodyOf(doc));
  return (fragment.get(0) as Y.XmlElement).clone() as Y.XmlElement;
}
