import { expect, it } from "vitest";
import * as Y from "yjs";
import type { Framing } from "../photo-crop.ts";
import { readAssets, writeAsset } from "./assets.ts";
import { frame, onFramed, readFraming } from "./framing.ts";
import { assetsOf, loadDoc, PERSON, REMOTE, TAKEN } from "./roots.ts";

const HASH = "a".repeat(64);
const LEFT: Framing = { focus: { x: 0.2, y: 0.5 }, crops: {} };
const CUT: Framing = {
  focus: { x: 0.2, y: 0.5 },
  crops: { "1:1": { x: 0, y: 0, width: 0.5, height: 0.5 } },
};

const undoOf = (doc: Y.Doc) =>
  new Y.UndoManager([assetsOf(doc)], { trackedOrigins: new Set([PERSON]), captureTimeout: 0 });

it("says nothing of a photo that nobody has framed", () => {
  const doc = new Y.Doc();
  writeAsset(doc, HASH, { caption: null, alt: null, photographer: "Lea Brandt", agency: null });
  expect(readFraming(doc, HASH)).toBeNull();
});

it("keeps what is framed beside the credit, through the journal", () => {
  const doc = new Y.Doc();
  const credit = { caption: null, alt: null, photographer: "Lea Brandt", agency: null };
  writeAsset(doc, HASH, credit);
  frame(doc, HASH, CUT);
  const read = loadDoc(Y.encodeStateAsUpdate(doc));
  expect(readFraming(read, HASH)).toEqual(CUT);
  expect(readAssets(read).get(HASH)).toMatchObject(credit);
});

it("is undone and redone, back to what the desk said before", () => {
  const doc = new Y.Doc();
  const undo = undoOf(doc);
  frame(doc, HASH, CUT, LEFT);
  undo.undo();
  expect(readFraming(doc, HASH)).toEqual(LEFT);
  undo.redo();
  expect(readFraming(doc, HASH)).toEqual(CUT);
});

it("takes a cut away that was set by hand", () => {
  const doc = new Y.Doc();
  frame(doc, HASH, CUT);
  frame(doc, HASH, LEFT);
  expect(readFraming(doc, HASH)).toEqual(LEFT);
});

it("keeps the focus of one and the cut of another who write at once", () => {
  const [one, other] = [new Y.Doc(), new Y.Doc()];
  frame(one, HASH, LEFT);
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one), REMOTE);
  frame(one, HASH, { ...LEFT, focus: { x: 0.9, y: 0.9 } });
  frame(other, HASH, CUT);
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one), REMOTE);
  expect(readFraming(other, HASH)).toEqual({ ...CUT, focus: { x: 0.9, y: 0.9 } });
});

it("tells of deeds, undo and redo here, and not of what others write", () => {
  const doc = new Y.Doc();
  const undo = undoOf(doc);
  const told: (Framing | null)[] = [];
  const end = onFramed(doc, (hash) => told.push(readFraming(doc, hash)));
  frame(doc, HASH, CUT, LEFT);
  undo.undo();
  const other = loadDoc(Y.encodeStateAsUpdate(doc));
  frame(other, HASH, CUT);
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(other), REMOTE);
  const credit = { caption: "Cranes", alt: null, photographer: null, agency: null };
  doc.transact(() => writeAsset(doc, HASH, credit), TAKEN);
  end();
  frame(doc, HASH, LEFT);
  expect(told).toEqual([CUT, LEFT]);
});

it("reads nothing into what is no focus", () => {
  const doc = new Y.Doc();
  const entry = new Y.Map();
  assetsOf(doc).set(HASH, entry);
  entry.set("focus", { x: 7, y: "0" });
  entry.set("crop 1:1", { x: 0, y: 0, width: 2, height: 1 });
  expect(readFraming(doc, HASH)).toEqual({ focus: null, crops: {} });
});
