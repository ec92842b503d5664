import { Node } from "@tiptap/pm/model";
import { EditorState } from "@tiptap/pm/state";
import { expect, it } from "vitest";
import type { NodeJson } from "../../shared/article/article.ts";
import { schema } from "../../shared/article/schema.ts";
import { checkArticle } from "../../shared/checks/check-article.ts";
import type { RuleName } from "../../shared/checks/finding.ts";
import { article, p } from "../../shared/testing/build.ts";
import { apply } from "./put-right.ts";

/** The body after everything that the rule found has been put right, last place first. */
function putRight(
  rule: RuleName,
  body: NodeJson[],
  meanwhile = (text: string) => text,
): NodeJson[] {
  const known = { assets: new Map(), targets: new Map() };
  const found = checkArticle(article(body, { language: "en" }), known);
  const moved = JSON.parse(meanwhile(JSON.stringify(body)));
  const { tr } = EditorState.create({
    doc: Node.fromJSON(schema, { type: "doc", content: moved }),
  });
  for (const finding of found.filter((one) => one.rule === rule).reverse()) {
    const { remedy } = finding;
    if (remedy !== null && remedy.kind !== "language") apply(tr, finding, remedy);
  }
  return tr.doc.toJSON().content;
}

const textOf = (body: NodeJson[]) => body.map(({ content = [] }) => content[0]?.text ?? "");

it("changes the very words, and leaves a text that is right", () => {
  const body = [p("A  boat, a  crew.", "a"), p("Of the the sea.", "b")];
  expect(textOf(putRight("doubleSpace", body))).toEqual(["A boat, a crew.", "Of the the sea."]);
  expect(textOf(putRight("doubledWord", body))[1]).toBe("Of the sea.");
});

it("finds words again that have moved on, and changes no others in their place", () => {
  const body = [p("Of the the sea.", "a")];
  const later = (text: string) => text.replace("Of the", "Out of the");
  expect(textOf(putRight("doubledWord", body, later))).toEqual(["Out of the sea."]);
  const gone = (text: string) => text.replace("the the", "a");
  expect(textOf(putRight("doubledWord", body, gone))).toEqual(["Of a sea."]);
});

it("puts links, levels and empty headings right", () => {
  const [linked] = putRight("bareAddress", [p("See www.quay.example now.", "a")]);
  expect(linked?.content?.[1]).toMatchObject({
    text: "www.quay.example",
    marks: [{ type: "link", attrs: { href: "https://www.quay.example/" } }],
  });
  const heading = (level: number, id: string, text: string) => ({
    ...p(text, id),
    type: "heading",
    attrs: { id, level },
  });
  const levels = putRight("headingOrder", [heading(2, "a", "Tides"), heading(4, "b", "Fares")]);
  expect(levels.map(({ attrs }) => attrs?.level)).toEqual([2, 3]);
  expect(putRight("emptyHeading", [p("One.", "a"), heading(2, "b", "")])).toHaveLength(1);
});
