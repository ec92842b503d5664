import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type * as Y from "yjs";
import { bodyOf } from "../../shared/article/ydoc/roots.ts";

/** How a draft was written: makes the edit of that number in the document. */
export type History = (doc: Y.Doc, at: number) => void;

type Patch = readonly [at: number, deleted: number, text: string];

/** As many letters as leave pieces like those of a recorded writing: 10,000 for 100,000 edits. */
const RUN = 10;

/** Letters typed at a place and taken back one by one, at the next place again: the text keeps its length. */
export function takenBack(): History {
  let place = 0;
  return (doc, at) => {
    const [turn, run] = [Math.floor(at / (2 * RUN)), at % (2 * RUN)];
    const text = textOf(doc, turn);
    if (run === 0) place = (turn * 7) % Math.max(1, text.length - RUN);
    if (run < RUN) text.insert(place + run, "e");
    else text.delete(place + 2 * RUN - run - 1, 1);
  };
}

/** Each letter put in or taken out at another place: nobody writes so, and nothing is harder for Yjs. */
export function scattered(): History {
  return (doc, at) => {
    const text = textOf(doc, Math.floor(at / (2 * RUN)));
    const place = (at * 7919) % text.length;
    if (at % 2 === 0) text.insert(place, "e");
    else text.delete(place, 1);
  };
}

/** A recorded writing, as one paragraph behind the others: a file of editing-traces, gzipped or not. */
export function recorded(file: string): { history: History; edits: number } {
  const patches = patchesIn(file);
  const history: History = (doc, at) => {
    const text = lastText(doc);
    const [place, deleted, put] = patches[at] ?? [0, 0, ""];
    if (deleted > 0) text.delete(place, deleted);
    if (put !== "") text.insert(place, put);
  };
  return { history, edits: patches.length };
}

export function patchesIn(file: string): Patch[] {
  const bytes = readFileSync(file);
  const text = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString("utf8");
  const { txns } = JSON.parse(text) as { txns: { patches: Patch[] }[] };
  return txns.flatMap((one) => one.patches);
}

function textOf(doc: Y.Doc, turn: number): Y.XmlText {
  const body = bodyOf(doc);
  return (body.get(2 + (turn % (body.length - 2))) as Y.XmlElement).get(0) as Y.XmlText;
}

function lastText(doc: Y.Doc): Y.XmlText {
  const body = bodyOf(doc);
  return (body.get(body.length - 1) as Y.XmlElement).get(0) as Y.XmlText;
}
