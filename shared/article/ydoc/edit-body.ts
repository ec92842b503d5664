import type { Node } from "@tiptap/pm/model";
import * as Y from "yjs";
import type { NodeJson } from "../article.ts";
import { ownCredits, unresolveCredits } from "../credit.ts";
import { schema } from "../schema.ts";
import { readAssets } from "./assets.ts";
import { insertBlocks, updateBlock } from "./block-elements.ts";
import { bodyOf } from "./roots.ts";

/** One block of the body taken out, put in, changed or put elsewhere. Places count from 0. */
export interface BodyEdit {
  /** Place of the block that goes; null where none does. */
  readonly out: number | null;
  /** What comes, and its place once the other is out; null where nothing comes. */
  readonly put: { readonly at: number; readonly block: NodeJson } | null;
}

/**
 * Does the edit and touches no other block; to be called inside a transaction. A block that stays
 * where it is keeps its element, and with it what others write there; a moved one is made anew.
 */
export function editBody(doc: Y.Doc, { out, put }: BodyEdit): void {
  const body = bodyOf(doc);
  const node = put === null ? null : nodeOf(doc, put.block);
  const gone = out === null ? undefined : blocksOf(body)[out];
  if (put !== null && node !== null && put.at === out && gone?.nodeName === node.type.name) {
    updateBlock(body, indexOf(body, put.at), node);
    return;
  }
  if (out !== null && gone !== undefined) body.delete(indexOf(body, out), 1);
  if (put !== null && node !== null) insertBlocks(body, indexOf(body, put.at), [node]);
}

/** Makes headline or dek hold the words; to be called inside a transaction. */
export function editHead(doc: Y.Doc, name: "headline" | "dek", content: readonly NodeJson[]): void {
  const body = bodyOf(doc);
  const node = schema.nodeFromJSON({ type: name, content });
  const index = elementsOf(body).findIndex(({ nodeName }) => nodeName === name);
  if (index !== -1) updateBlock(body, index, node);
  else insertBlocks(body, name === "headline" ? 0 : Math.min(1, body.length), [node]);
}

/** A photo goes on following its file's credit where that says the same. */
function nodeOf(doc: Y.Doc, block: NodeJson): Node {
  const assets = readAssets(doc);
  const [own] = unresolveCredits(ownCredits([block], assets), assets);
  const node = schema.nodeFromJSON(own);
  node.check();
  return node;
}

/** The element's place among all of the body's; behind the last where there is no such block. */
function indexOf(body: Y.XmlFragment, place: number): number {
  const block = blocksOf(body)[place];
  return block === undefined ? body.length : elementsOf(body).indexOf(block);
}

function blocksOf(body: Y.XmlFragment): Y.XmlElement[] {
  return elementsOf(body).filter(({ nodeName }) => nodeName !== "headline" && nodeName !== "dek");
}

function elementsOf(body: Y.XmlFragment): Y.XmlElement[] {
  return body.toArray().filter((child) => child instanceof Y.XmlElement);
}
