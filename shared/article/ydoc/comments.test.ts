import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { runs } from "../../testing/runs.ts";
import { emptyArticle } from "../article.ts";
import { layOut } from "./body-layout.ts";
import { anchorBlock, anchorWords, type CommentAnchor } from "./comment-anchor.ts";
import { placeComments } from "./comment-places.ts";
import {
  addComment,
  addReply,
  bringBackComment,
  countOpen,
  deleteComment,
  deleteReply,
  editSaid,
  readComments,
  resolveComment,
} from "./comments.ts";
import { readNode, seedDoc } from "./document.ts";
import { replaceArticle } from "./replace.ts";
import { bodyOf } from "./roots.ts";

const INES = { id: "ines", name: "Ines Aldor" };
const TOM = { id: "tom", name: "Tom Reyes" };
const AT = "2026-11-29T18:00:00.000Z";

const line = (text: string, id: string) => ({
  type: "paragraph",
  attrs: { id },
  content: [{ type: "text", text }],
});
const article = (...body: ReturnType<typeof line>[]) => ({
  ...emptyArticle(),
  headlineContent: [{ type: "text", text: "Ferry fares rise" }],
  body,
});
const harbour = () =>
  seedDoc(article(line("The old harbour, the new harbour.", "a"), line("Fares rise.", "b")));

/** On these words, where they stand first. */
function anchorOn(doc: Y.Doc, words: string): CommentAnchor {
  let from = -1;
  readNode(doc).descendants((node, position) => {
    const at = node.text?.indexOf(words) ?? -1;
    if (from === -1 && at !== -1) from = position + at;
  });
  return anchorWords(layOut(doc), { from, to: from + words.length }) as CommentAnchor;
}

function commented(doc: Y.Doc, words: string, kind: "comment" | "query" = "comment"): Y.Doc {
  const anchor = anchorOn(doc, words);
  addComment(doc, { id: "c1", author: INES, at: AT, text: "Which?", mentions: [], kind, anchor });
  return doc;
}

/** The words that each comment stands on now; null where they are gone. */
const wordsUnder = (doc: Y.Doc) =>
  placeComments(doc).map(({ place }) =>
    place === null ? null : readNode(doc).textBetween(place.from, place.to, " "),
  );

const copyOf = (doc: Y.Doc) => {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
};
const merge = (one: Y.Doc, other: Y.Doc) => {
  Y.applyUpdate(one, Y.encodeStateAsUpdate(other));
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
};

describe("where a comment stands", () => {
  it("is on its words, whatever is written before, behind and within them", () => {
    const doc = commented(harbour(), "harbour, the new");
    const text = (bodyOf(doc).get(2) as Y.XmlElement).get(0) as Y.XmlText;
    text.insert(0, "Oh. ");
    text.insert(text.length, " So they say.");
    expect(wordsUnder(doc)).toEqual(["harbour, the new"]);
    text.insert(text.toString().indexOf("new"), "very ");
    expect(wordsUnder(doc)).toEqual(["harbour, the very new"]);
    text.delete(0, text.toString().indexOf("the very"));
    expect(wordsUnder(doc)).toEqual(["the very new"]);
  });

  it("is nowhere once they are deleted, though the same words stand elsewhere", () => {
    const doc = commented(harbour(), "harbour");
    const text = (bodyOf(doc).get(2) as Y.XmlElement).get(0) as Y.XmlText;
    text.delete(text.toString().indexOf("harbour"), "harbour".length);
    expect(wordsUnder(doc)).toEqual([null]);
    expect(readComments(doc)[0]?.anchor.quote).toBe("harbour");
  });

  it("is with a block that is made anew at another place, and its words in it", () => {
    const doc = commented(harbour(), "new harbour");
    replaceArticle(
      doc,
      article(line("Fares rise.", "b"), line("The old harbour, the new harbour.", "a")),
    );
    expect(wordsUnder(doc)).toEqual(["new harbour"]);
  });

  it("is on headline or block as a whole, until that goes", () => {
    const doc = harbour();
    const on = (id: string, block: string) => {
      const anchor = anchorBlock(layOut(doc), block) as CommentAnchor;
      addComment(doc, {
        id,
        author: INES,
        at: AT,
        text: "?",
        mentions: [],
        kind: "comment",
        anchor,
      });
    };
    on("c1", "b");
    on("c2", "headline");
    expect(placeComments(doc).map(({ comment }) => comment.anchor.quote)).toEqual([
      "Ferry fares rise",
      "Fares rise.",
    ]);
    bodyOf(doc).delete(3, 1);
    expect(wordsUnder(doc)).toEqual(["Ferry fares rise", null]);
  });

  it("outlives a restore of what stood before it was made", () => {
    const doc = harbour();
    commented(doc, "new harbour");
    const text = (bodyOf(doc).get(2) as Y.XmlElement).get(0) as Y.XmlText;
    text.insert(4, "very ");
    replaceArticle(doc, article(line("The old harbour, the new harbour.", "a")));
    expect(wordsUnder(doc)).toEqual(["new harbour"]);
  });
});

describe("a thread", () => {
  const deeds: Readonly<Record<string, (doc: Y.Doc, n: number) => void>> = {
    reply: (doc, n) =>
      addReply(doc, "c1", { id: `r${n}`, author: TOM, at: AT, text: `reply ${n}`, mentions: [] }),
    edit: (doc, n) => editSaid(doc, "c1", null, { text: `edited ${n}`, mentions: [], at: AT }),
    resolve: (doc) => resolveComment(doc, "c1", { by: TOM, at: AT }),
    reopen: (doc) => resolveComment(doc, "c1", null),
    remove: (doc) => deleteComment(doc, "c1"),
  };

  it("is the same on both desks after any deeds on both, with every reply", () => {
    const some = fc.array(fc.constantFrom(...Object.keys(deeds)), { maxLength: 5 });
    fc.assert(
      fc.property(some, some, (here, there) => {
        const one = commented(harbour(), "new");
        const other = copyOf(one);
        here.forEach((deed, n) => void deeds[deed]?.(one, n));
        there.forEach((deed, n) => void deeds[deed]?.(other, 100 + n));
        merge(one, other);
        expect(readComments(one)).toEqual(readComments(other));
        const given = [...here, ...there].filter((deed) => deed === "reply").length;
        const kept = readComments(one).flatMap(({ replies }) => replies);
        expect(kept).toHaveLength(given);
      }),
      { numRuns: runs(200) },
    );
  });

  it("waits until it is resolved, and again when it is reopened", () => {
    const doc = commented(harbour(), "new", "query");
    expect(countOpen(doc)).toEqual({ comments: 1, queries: 1 });
    resolveComment(doc, "c1", { by: TOM, at: AT });
    expect(countOpen(doc)).toEqual({ comments: 0, queries: 0 });
    resolveComment(doc, "c1", null);
    expect(countOpen(doc)).toEqual({ comments: 1, queries: 1 });
  });

  it("keeps nothing of a deleted comment's words but can bring them back", () => {
    const doc = commented(harbour(), "new");
    const [before] = readComments(doc);
    deleteComment(doc, "c1");
    expect(readComments(doc)).toEqual([]);
    if (before !== undefined) bringBackComment(doc, before);
    expect(readComments(doc)).toEqual([before]);
  });

  it("loses a reply that its author deletes, and no other", () => {
    const doc = commented(harbour(), "new");
    deeds.reply?.(doc, 1);
    deeds.reply?.(doc, 2);
    deleteReply(doc, "c1", "r1");
    expect(readComments(doc)[0]?.replies.map(({ id }) => id)).toEqual(["r2"]);
  });
});
