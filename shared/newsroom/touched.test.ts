import fc from "fast-check";
import { expect, it } from "vitest";
import * as Y from "yjs";
import { runs } from "../testing/runs.ts";
import { type Place, touchedBy } from "./touched.ts";

const RUNS = runs(60);

/** One change, at a place that depends on what is there. */
type Step = readonly [desk: number, deed: number, at: number];

const DEEDS: readonly ((doc: Y.Doc, at: number) => void)[] = [
  (doc, at) => body(doc).insert(at % (body(doc).length + 1), [paragraph(`p${at}`)]),
  (doc, at) => editBlock(doc, at, (text) => text.insert(at % (text.length + 1), "word ")),
  (doc, at) => editBlock(doc, at, (text) => text.delete(0, Math.min(3, text.length))),
  (doc, at) => body(doc).length > 0 && body(doc).delete(at % body(doc).length, 1),
  (doc, at) => doc.getMap("meta").set(["slug", "status", "kicker"][at % 3] as string, `v${at}`),
  (doc, at) => doc.getMap("meta").delete(["slug", "status", "kicker"][at % 3] as string),
  (doc, at) => inMap(doc, "meta", "tags").set(`tag${at % 4}`, true),
  (doc, at) => inMap(doc, "comments", `c${at % 3}`).set("text", `said ${at}`),
  (doc, at) => doc.getMap("comments").delete(`c${at % 3}`),
  (doc, at) => inMap(doc, "assets", `a${at % 3}`).set("caption", `seen ${at}`),
];

const body = (doc: Y.Doc) => doc.getXmlFragment("body");

function paragraph(words: string): Y.XmlElement {
  const block = new Y.XmlElement("paragraph");
  block.insert(0, [new Y.XmlText(words)]);
  return block;
}

function editBlock(doc: Y.Doc, at: number, edit: (text: Y.XmlText) => void): void {
  const block = body(doc).length > 0 ? body(doc).get(at % body(doc).length) : null;
  const text = block instanceof Y.XmlElement ? block.get(0) : null;
  if (text instanceof Y.XmlText) edit(text);
}

function inMap(doc: Y.Doc, root: string, key: string): Y.Map<unknown> {
  const map = doc.getMap(root);
  if (!(map.get(key) instanceof Y.Map)) map.set(key, new Y.Map());
  return map.get(key) as Y.Map<unknown>;
}

/** What applying it really changed, as the engine tells. */
function really(doc: Y.Doc, update: Uint8Array): Set<string> {
  const clone = new Y.Doc();
  Y.applyUpdate(clone, Y.encodeStateAsUpdate(doc));
  const found = new Set<string>();
  clone.on("afterTransaction", ({ changed }: Y.Transaction) => {
    for (const [type, keys] of changed) {
      for (const key of keys) found.add(told(placeOf(type, key)));
    }
  });
  Y.applyUpdate(clone, update);
  return found;
}

function placeOf(type: unknown, key: string | null): Place {
  let [at, last] = [type as Y.AbstractType<unknown>, key];
  while (at._item !== null) {
    last = at._item.parentSub;
    at = at._item.parent as Y.AbstractType<unknown>;
  }
  return { root: Y.findRootTypeKey(at), key: last };
}

const told = ({ root, key }: Place) => `${root}/${key}`;
const toldAll = (places: readonly Place[]) => new Set(places.map(told));

const steps = fc.array(fc.tuple(fc.nat(2), fc.nat(DEEDS.length - 1), fc.nat(50)), {
  minLength: 1,
  maxLength: 40,
}) as fc.Arbitrary<Step[]>;

it("says of every update what applying it changes, over desks that write at once", () => {
  fc.assert(
    fc.property(steps, fc.integer({ min: 1, max: 6 }), (all, pause) => {
      const server = new Y.Doc();
      const desks = [new Y.Doc(), new Y.Doc(), new Y.Doc()];
      for (const [turn, [desk, deed, at]] of all.entries()) {
        const doc = desks[desk] as Y.Doc;
        doc.transact(() => DEEDS[deed]?.(doc, at));
        if (turn % pause !== 0) continue;
        const update = Y.encodeStateAsUpdate(doc, Y.encodeStateVector(server));
        const touched = touchedBy(server, update);
        expect(touched.isPending).toBe(false);
        const places = toldAll(touched.places);
        for (const place of really(server, update)) expect(places).toContain(place);
        const before = Y.encodeStateVector(server);
        const hadDeleted = Y.snapshot(server).ds;
        Y.applyUpdate(server, update);
        const isSame =
          Buffer.compare(before, Y.encodeStateVector(server)) === 0 &&
          Y.equalDeleteSets(hadDeleted, Y.snapshot(server).ds);
        expect(touched.isEmpty).toBe(isSame);
        expect(touchedBy(server, update)).toMatchObject({ places: [], isEmpty: true });
        Y.applyUpdate(doc, Y.encodeStateAsUpdate(server, Y.encodeStateVector(doc)));
      }
    }),
    { numRuns: RUNS },
  );
});

it("names no place that nobody wrote to", () => {
  const doc = new Y.Doc();
  doc.getMap("meta").set("slug", "flood");
  inMap(doc, "comments", "c1").set("text", "Why?");
  body(doc).insert(0, [paragraph("It rains.")]);
  const desk = new Y.Doc();
  Y.applyUpdate(desk, Y.encodeStateAsUpdate(doc));
  const by = (deed: () => void) => {
    const before = Y.encodeStateVector(desk);
    desk.transact(deed);
    const touched = touchedBy(doc, Y.encodeStateAsUpdate(desk, before));
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(desk));
    return touched;
  };
  expect(toldAll(by(() => desk.getMap("meta").set("slug", "rain")).places)).toEqual(
    new Set(["meta/slug"]),
  );
  expect(toldAll(by(() => inMap(desk, "comments", "c1").set("text", "How?")).places)).toEqual(
    new Set(["comments/c1"]),
  );
  expect(toldAll(by(() => body(desk).delete(0, 1)).places)).toEqual(new Set(["body/null"]));
  const { values } = by(() => desk.getMap("meta").set("status", "filed"));
  expect(values).toEqual([{ root: "meta", key: "status", value: "filed" }]);
});

it("knows an update that builds on what is not there", () => {
  const desk = new Y.Doc();
  desk.getMap("meta").set("slug", "flood");
  const before = Y.encodeStateVector(desk);
  desk.getMap("meta").set("slug", "rain");
  const later = Y.encodeStateAsUpdate(desk, before);
  expect(touchedBy(new Y.Doc(), later).isPending).toBe(true);
  expect(touchedBy(new Y.Doc(), Y.encodeStateAsUpdate(desk)).isPending).toBe(false);
});

it("finds both places of an item that names neighbours of two", () => {
  const doc = new Y.Doc();
  doc.clientID = 1;
  doc.getArray("notes").insert(0, ["a"]);
  doc.getArray("body").insert(0, ["b"]);
  const forged = new Y.Item(
    Y.createID(9, 0),
    ...([null, Y.createID(1, 0), null, Y.createID(1, 1), null, null] as const),
    new Y.ContentAny(["x"]),
  );
  const places = toldAll(touchedBy(doc, encoded(forged)).places);
  expect(places).toEqual(new Set(["notes/null", "body/null"]));
});

it("throws at an update that builds on itself, and at bytes that are none", () => {
  const loop = new Y.Item(
    Y.createID(9, 0),
    ...([null, Y.createID(8, 0), null, null, null, null] as const),
    new Y.ContentAny(["x"]),
  );
  const back = new Y.Item(
    Y.createID(8, 0),
    ...([null, Y.createID(9, 0), null, null, null, null] as const),
    new Y.ContentAny(["y"]),
  );
  expect(() => touchedBy(new Y.Doc(), encoded(loop, back))).toThrow(RangeError);
  expect(() => touchedBy(new Y.Doc(), new Uint8Array([1, 2, 3]))).toThrow();
});

/** An update of one item a client, as no desk would write it. */
function encoded(...items: readonly Y.Item[]): Uint8Array {
  const encoder = new Y.UpdateEncoderV1();
  const write = (small: number) => {
    const { restEncoder } = encoder;
    restEncoder.cbuf[restEncoder.cpos] = small;
    restEncoder.cpos += 1;
  };
  write(items.length);
  for (const item of items) {
    write(1);
    encoder.writeClient(item.id.client);
    write(item.id.clock);
    item.write(encoder, 0);
  }
  write(0);
  return encoder.toUint8Array();
}
