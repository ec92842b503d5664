import fc from "fast-check";
import type { Article, NodeJson } from "../article/article.ts";
import type { CommentRange } from "../article/review/comment-marks.ts";
import { isTextblock } from "../article/review/resolve.ts";
import type { ReviewThread } from "../article/review/review-thread.ts";
import type { Suggested } from "../article/review/suggested.ts";

const NAMES = ["Mo Ali", "Lea Brandt"];

const by: fc.Arbitrary<Omit<Suggested, "id">> = fc
  .tuple(fc.constantFrom(...NAMES), fc.integer({ min: 0, max: 50 }))
  .map(([name, minute]) => ({
    person: `word:${name}`,
    name,
    at: `2026-11-21T06:${String(minute).padStart(2, "0")}:00.000Z`,
  }));

const FATES = ["none", "none", "words", "words", "new", "gone", "split", "join", "style"] as const;
const deed = fc.tuple(fc.constantFrom(...FATES), by, fc.nat(100));

let made = 0;

/** What somebody suggests to the texts of an article, one deed for each of its blocks and round again. */
export const arbitrarySuggestions = fc.array(deed, { minLength: 3, maxLength: 8 });
type Deeds = typeof arbitrarySuggestions extends fc.Arbitrary<infer Value> ? Value : never;

/** The article with these suggestions on the texts of its top level. */
export function suggestedIn(article: Article, deeds: Deeds): Article {
  return {
    ...article,
    body: article.body.map((block, at) => suggest(block, deeds[at % deeds.length])),
  };
}

function suggest(block: NodeJson, given: Deeds[number] | undefined): NodeJson {
  if (given === undefined || !isTextblock(block) || block.type === "photo") return block;
  const [fate, who, place] = given;
  made += 1;
  const one = { ...who, id: `s${made}` };
  const slot = (slots: object) => ({ ...block, attrs: { ...block.attrs, suggestion: slots } });
  if (fate === "new") return marked(slot({ insertion: one }), "insertion", one);
  if (fate === "gone") return marked(slot({ deletion: one }), "deletion", one);
  if (fate === "split") return slot({ insertion: one });
  if (fate === "join") return slot({ join: one });
  if (fate === "style") return bold(block, one);
  return fate === "words" ? inWords(block, one, place) : block;
}

const onText = (block: NodeJson, change: (node: NodeJson) => NodeJson[]): NodeJson => ({
  ...block,
  content: (block.content ?? []).flatMap((node) =>
    node.text === undefined ? [node] : change(node),
  ),
});

const marked = (block: NodeJson, type: string, one: Suggested) =>
  onText(block, (node) => [
    { ...node, marks: [{ type, attrs: { ...one } }, ...(node.marks ?? [])] },
  ]);

/** The second half of the first text goes, or is new. */
function inWords(block: NodeJson, one: Suggested, place: number): NodeJson {
  const type = place % 2 === 0 ? "insertion" : "deletion";
  return onText(block, (node) => {
    const text = node.text ?? "";
    const at = Math.floor(text.length / 2);
    const mark = { type, attrs: { ...one } };
    return [
      { ...node, text: text.slice(0, at) },
      { ...node, text: text.slice(at), marks: [mark, ...(node.marks ?? [])] },
    ].filter((half) => half.text !== "");
  });
}

/** What was as it is, is bold. */
function bold(block: NodeJson, one: Suggested): NodeJson {
  return onText(block, (node) => {
    const { marks = [] } = node;
    const isPlain = marks.length === 0 && block.type === "paragraph";
    if (!isPlain) return [node];
    return [
      { ...node, marks: [{ type: "formatting", attrs: { ...one, was: "" } }, { type: "bold" }] },
    ];
  });
}

/** A comment on words of an article, if it has any in that line. */
export const arbitraryThread = fc
  .tuple(by, fc.constantFrom("comment" as const, "query" as const), fc.boolean(), fc.nat(4), by)
  .map(([{ name, at }, kind, isResolved, line, other]): ReviewThread => {
    const range: CommentRange = {
      id: "t1",
      from: { line: 2 + line, offset: 0 },
      to: { line: 2 + line, offset: 3 },
    };
    const replies = line % 2 === 0 ? [] : [{ name: other.name, at: other.at, text: "It is." }];
    const said = { name, at, text: "Is it?\nReally?" };
    return { ...said, id: "t1", kind, isResolved, replies, range, block: null, quote: "" };
  });
