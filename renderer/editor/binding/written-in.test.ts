import fc from "fast-check";
import { expect, it } from "vitest";
import type { NodeJson } from "../../../shared/article/article.ts";
import { schema } from "../../../shared/article/schema.ts";
import { readNode } from "../../../shared/article/ydoc/document.ts";
import { runs } from "../../../shared/testing/runs.ts";
import { arbitraryBlocks } from "../testing/arbitrary-blocks.ts";
import { paragraph, TwoWindows, text } from "../testing/two-windows.ts";
import { createUndo } from "../undo.ts";

const head = { headlineContent: text("H"), dekContent: text("D") };

/** The places in blocks from a position on where words can stand. */
function placesFrom(doc: ReturnType<typeof readNode>, start: number): number[] {
  const places: number[] = [];
  doc.descendants((node, at) => {
    if (node.isTextblock && at >= start) places.push(at + 1);
  });
  return places;
}

/** What stands around a word, from the outside in, with its attributes. */
function around(doc: ReturnType<typeof readNode>, word: string): object[] {
  let found: object[] = [];
  doc.descendants((node, at) => {
    if (!node.isText || node.text?.includes(word) !== true) return;
    const $at = doc.resolve(at);
    found = Array.from({ length: $at.depth }, (_, depth) => {
      const { type, attrs } = $at.node(depth + 1);
      return { type: type.name, attrs };
    });
  });
  return found;
}

it("takes back what was put in and spares what a colleague wrote in it, in its block as it is", () => {
  fc.assert(
    fc.property(arbitraryBlocks, fc.nat(), (blocks, choice) => {
      const { a, b, here, there, exchange } = windowsOn([paragraph("Start.")]);
      const undo = createUndo(here);
      const end = a.state.doc.content.size;
      a.dispatch(
        a.state.tr.insert(
          end,
          blocks.map((block) => schema.nodeFromJSON(block)),
        ),
      );
      exchange();
      const places = placesFrom(b.state.doc, end);
      const place = places[choice % places.length];
      fc.pre(place !== undefined);
      b.dispatch(b.state.tr.insertText("theirs", place));
      exchange();
      const before = readNode(here).toJSON();
      undo.undo();
      exchange();
      expect(readNode(there).toJSON()).toEqual(readNode(here).toJSON());
      expect(readNode(there).textContent).toBe("HDStart.theirs");
      expect(around(readNode(there), "theirs")).toEqual(
        around(schema.nodeFromJSON(before), "theirs"),
      );
      undo.redo();
      exchange();
      expect(readNode(there).toJSON()).toEqual(before);
    }),
    { numRuns: runs(100) },
  );
});

it("takes back what was said of a block later, whoever wrote in it", () => {
  const { a, b, here, exchange } = windowsOn([paragraph("Start.")]);
  const undo = createUndo(here);
  const heading = schema.nodeFromJSON({
    type: "heading",
    attrs: { level: 2 },
    content: text("Quay"),
  });
  a.dispatch(a.state.tr.insert(6, heading));
  undo.stopCapturing();
  a.dispatch(a.state.tr.setNodeAttribute(6, "level", 3));
  exchange();
  b.dispatch(b.state.tr.insertText("theirs ", 7));
  exchange();
  undo.undo();
  expect(readNode(here).child(2).attrs.level).toBe(2);
  undo.undo();
  expect(readNode(here).child(2).toJSON()).toMatchObject({
    attrs: { level: 2 },
    content: text("theirs "),
  });
});

function windowsOn(body: NodeJson[]) {
  const windows = new TwoWindows({ ...head, body });
  const { a, b, here, there } = windows;
  return { a, b, here, there, exchange: () => windows.exchange() };
}
