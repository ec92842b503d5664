import { EditorState, TextSelection } from "@tiptap/pm/state";
import { parseHTML } from "linkedom/worker";
import { describe, expect, it } from "vitest";
import type { NodeJson } from "../../../shared/article/article.ts";
import { schema } from "../../../shared/article/schema.ts";
import { readForeign } from "./foreign.ts";
import type { Clipboard } from "./picture-files.ts";

const text = (words: string): NodeJson[] => [{ type: "text", text: words }];

/** The tree that a browser makes of pasted HTML; it belongs to a document without a window. */
function dom(html: string): globalThis.Node {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  return (document as unknown as Document).body;
}

/** The document after HTML was pasted at the end of the block at an index. */
function pasted(html: string, blocks: NodeJson[], index: number, clipboard?: Clipboard) {
  const doc = schema.nodeFromJSON({ type: "doc", content: blocks });
  let at = 0;
  for (let before = 0; before < index; before += 1) at += doc.child(before).nodeSize;
  const selection = TextSelection.near(doc.resolve(at + doc.child(index).nodeSize - 1), -1);
  const state = EditorState.create({ doc, selection });
  const nothing = { files: [], rtf: "" };
  const read = readForeign(dom(html), clipboard ?? nothing, schema, state.selection.$from);
  const after = state.apply(state.tr.replaceSelection(read.slice)).doc;
  after.check();
  return { told: after.toString(), arrival: read.arrival };
}

const HEAD: NodeJson[] = [
  { type: "headline", content: text("Fog ") },
  { type: "dek" },
  { type: "paragraph", content: text("So ") },
];

describe("readForeign", () => {
  it("runs on in the paragraph with the caret, and goes on below it", () => {
    expect(pasted("it <b>was</b>", HEAD, 2).told).toContain('paragraph("So it ", bold("was"))');
    expect(pasted("<p>it was</p><p>Then</p>", HEAD, 2).told).toContain(
      'paragraph("So it was"), paragraph("Then")',
    );
  });

  it.each([
    ["<h1><b>in May</b></h1>", 'headline("Fog in May")'],
    ["<ul><li>in <i>May</i></li></ul>", 'headline("Fog in May")'],
    ["<p>in<br>May</p>", 'headline("Fog in May")'],
    [
      "<table><tr><td>in</td><td>May</td></tr><tr><td>a</td><td>b</td></tr></table>",
      'headline("Fog in May a b")',
    ],
  ])("is plain text in a headline: %s", (html, headline) => {
    expect(pasted(html, HEAD, 0).told).toContain(headline);
  });

  it("is lines of the caption in a photo, and of the cell in a table", () => {
    const caption = pasted(
      "<p>A</p><ul><li>B</li></ul>",
      [{ type: "photo", content: text("Q ") }],
      0,
    );
    expect(caption.told).toBe('doc(photo("Q A", hardBreak, "B"))');
    const cell = { type: "tableCell", content: text("Q ") };
    const table = { type: "table", content: [{ type: "tableRow", content: [cell] }] };
    expect(pasted("<p>A</p><p>B</p>", [table], 0).told).toBe(
      'doc(table(tableRow(tableCell("Q A", hardBreak, "B"))))',
    );
  });

  it("keeps a picture that cannot come as one to come where there are words to it, and counts it", () => {
    const { told, arrival } = pasted(
      `<p>Two.</p><figure><img src="file:///C:/a.png"><figcaption>The quay.</figcaption></figure><img src="blob:b">`,
      [{ type: "paragraph" }],
      0,
    );
    expect(told).toBe('doc(paragraph("Two."), photo("The quay."))');
    expect(arrival).toEqual({
      pictures: [],
      leftOut: ["picture", "picture"],
      said: [],
      changed: [],
    });
  });

  it("names the photo that each picture beside the page belongs to", () => {
    const file = new File(["a"], "clip.png", { type: "image/png" });
    const { told, arrival } = pasted(
      `<p>One.</p><img src="file:///C:/a.png">`,
      [{ type: "paragraph" }],
      0,
      { files: [file], rtf: "" },
    );
    expect(told).toBe('doc(paragraph("One."), photo)');
    expect(arrival).toMatchObject({ pictures: [{ file: { type: "image/png" } }], leftOut: [] });
  });
});
