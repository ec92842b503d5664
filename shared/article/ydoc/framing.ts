import * as Y from "yjs";
import {
  CROP_ASPECTS,
  type CropAspect,
  type CropBox,
  type Focus,
  type Framing,
  UNFRAMED,
} from "../photo-crop.ts";
import { assetsOf, PERSON, TAKEN } from "./roots.ts";

const FOCUS = "focus";
const cropKey = (aspect: CropAspect) => `crop ${aspect}`;

/** How the draft frames a photo; null where it says nothing, and the desk's word holds. */
export function readFraming(doc: Y.Doc, hash: string): Framing | null {
  const entry = assetsOf(doc).get(hash);
  if (!(entry instanceof Y.Map)) return null;
  const focus = entry.get(FOCUS);
  const crops = CROP_ASPECTS.flatMap((aspect): [CropAspect, CropBox][] => {
    const box = entry.get(cropKey(aspect));
    return isBox(box) ? [[aspect, box]] : [];
  });
  if (focus === undefined && crops.length === 0) return null;
  return { focus: isFocus(focus) ? focus : null, crops: Object.fromEntries(crops) };
}

/**
 * Frames a photo in this draft as a person's deed: journaled, and one step of undo. `was` is how it
 * is shown until now, whoever said so: undo comes back to that.
 */
export function frame(doc: Y.Doc, hash: string, framing: Framing, was: Framing = UNFRAMED): void {
  if (readFraming(doc, hash) === null) doc.transact(() => write(doc, hash, was), TAKEN);
  doc.transact(() => write(doc, hash, framing), PERSON);
}

/**
 * Calls back with a photo that was framed anew in this window, by a deed, its undo or its redo.
 * Returns the function that ends it.
 */
export function onFramed(doc: Y.Doc, listener: (hash: string) => void): () => void {
  const assets = assetsOf(doc);
  const look = (events: Y.YEvent<Y.AbstractType<unknown>>[], { local, origin }: Y.Transaction) => {
    if (!local || origin === TAKEN) return;
    const framed = events.filter(({ keys }) => [...keys.keys()].some(isFramingKey));
    for (const hash of new Set(framed.map(({ path }) => path[0]))) {
      if (typeof hash === "string") listener(hash);
    }
  };
  assets.observeDeep(look);
  return () => assets.unobserveDeep(look);
}

/** Each part under a key of its own, so that two people who change different ones both keep theirs. */
function write(doc: Y.Doc, hash: string, { focus, crops }: Framing): void {
  const assets = assetsOf(doc);
  let entry = assets.get(hash);
  if (!(entry instanceof Y.Map)) {
    entry = new Y.Map();
    assets.set(hash, entry);
  }
  const map = entry as Y.Map<unknown>;
  // The focus stands even where it is the middle: that is what the draft says then.
  set(map, FOCUS, focus);
  for (const aspect of CROP_ASPECTS) set(map, cropKey(aspect), crops[aspect]);
}

function set(map: Y.Map<unknown>, key: string, value: object | null | undefined): void {
  if (JSON.stringify(map.get(key)) === JSON.stringify(value)) return;
  if (value === undefined) map.delete(key);
  else map.set(key, value);
}

function isFramingKey(key: unknown): boolean {
  return key === FOCUS || CROP_ASPECTS.some((aspect) => key === cropKey(aspect));
}

function isFocus(value: unknown): value is Focus {
  return isObject(value) && isFraction(value.x) && isFraction(value.y);
}

function isBox(value: unknown): value is CropBox {
  return isFocus(value) && isObject(value) && isFraction(value.width) && isFraction(value.height);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isFraction(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value <= 1;
}
