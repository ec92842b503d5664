import { describe, expect, it, test } from "vitest";
import { accepted, acceptedBlocks } from "../../../article/review/accepted.ts";
import { suggestionsIn } from "../../../article/review/open-suggestions.ts";
import { resolveBlocks } from "../../../article/review/resolve.ts";
import { readWord, STORY, TITLE } from "../../../testing/read-word.ts";
import { told } from "../../../testing/told.ts";
import { para, run, wordXml } from "../../../testing/word-file.ts";

const by = (name = "Mo Ali", date = "2026-11-21T06:00:00Z") =>
  `w:id="1" w:author="${name}" w:date="${date}"`;
const ins = (inside: string, who = by()) => `<w:ins ${who}>${inside}</w:ins>`;
const del = (text: string, who = by()) =>
  `<w:del ${who}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const end = (kind: string) => `<w:rPr><w:${kind} ${by()}/></w:rPr>`;

/** As accepted, as rejected, and by whom what is suggested. */
function read(body: string, more = {}) {
  const { article, counted } = readWord(TITLE + STORY + body, more);
  const blocks = article.body.slice(1);
  const suggestions = suggestionsIn(blocks).map(({ name, at, inserted, deleted }) =>
    [name, at.slice(0, 16), inserted, deleted].join("|"),
  );
  const rejected = told(resolveBlocks(blocks, () => "reject"));
  return { accepted: told(acceptedBlocks(blocks)), rejected, suggestions, counted };
}

describe("tracked changes are suggestions by their authors", () => {
  test.each([
    [
      "a word for another",
      para(`${run("The ")}${del("old ")}${ins(run("new "))}${run("quay")}`),
      ["The new quay"],
      ["The old quay"],
      ["Mo Ali|2026-11-21T06:00|new |old "],
    ],
    [
      "words put in by one and struck out by another",
      para(`${run("The ")}${ins(del("old ", by("Lea Brandt")))}${run("quay")}`),
      ["The quay"],
      ["The quay"],
      ["Mo Ali|2026-11-21T06:00|old |", "Lea Brandt|2026-11-21T06:00||old "],
    ],
    [
      "words that were moved",
      para(`<w:moveFrom ${by()}>${run("a ")}</w:moveFrom>${run("b")}`) +
        para(`${run("c")}<w:moveTo ${by()}>${run(" a")}</w:moveTo>`),
      ["b", "c a"],
      ["a b", "c"],
      ["Mo Ali|2026-11-21T06:00||a ", "Mo Ali|2026-11-21T06:00| a|"],
    ],
    [
      "a style",
      para(run("four", `<w:b/><w:rPrChange ${by()}><w:rPr><w:i/></w:rPr></w:rPrChange>`)),
      ["**four**"],
      ["_four_"],
      ["Mo Ali|2026-11-21T06:00||"],
    ],
    [
      "a paragraph that was split, and one that is new",
      para("One", null, end("ins")) + para("two") + para(ins(run("New")), null, end("ins")),
      ["One", "two", "New"],
      ["Onetwo"],
      ["Mo Ali|2026-11-21T06:00||", "Mo Ali|2026-11-21T06:00|New|"],
    ],
    [
      "paragraphs that were joined, and one that goes",
      para("One", null, end("del")) + para("two") + para(del("Gone"), null, end("del")),
      ["Onetwo"],
      ["One", "two", "Gone"],
      ["Mo Ali|2026-11-21T06:00||", "Mo Ali|2026-11-21T06:00||Gone"],
    ],
    [
      "a stretch from within one paragraph into another",
      para(run("One ") + del("two"), null, end("del")) +
        para(del("Gone"), null, end("del")) +
        para(del("three ") + run("four")),
      ["One four"],
      ["One two", "Gone", "three four"],
      ["Mo Ali|2026-11-21T06:00||twoGonethree "],
    ],
    [
      "a heading that was none",
      para("Costs", "Heading2", `<w:pPrChange ${by()}><w:pPr/></w:pPrChange>`),
      ["h2 Costs"],
      ["Costs"],
      ["Mo Ali|2026-11-21T06:00||"],
    ],
    [
      "nobody, at no time",
      para(`${run("a")}<w:ins>${run(" b")}</w:ins>`),
      ["a b"],
      ["a"],
      ["Unknown author|1970-01-01T00:00| b|"],
    ],
  ])("%s", (_, body, wanted, before, suggestions) => {
    const found = read(body);
    expect(found.accepted).toEqual(wanted);
    expect(found.rejected).toEqual(before);
    expect(found.suggestions).toEqual(suggestions);
    expect(found.counted).toMatchObject({ trackedChange: expect.any(Number) });
  });

  it("guesses what a line is by what it says when accepted", () => {
    const { article, counted } = readWord(
      para(del("Old headline ") + ins(run("Quay closes")), "Title") +
        para(run("By ") + del("Ola Ness") + ins(run("Lea Brandt")), "Byline") +
        STORY,
    );
    expect(accepted(article).headline).toBe("Quay closes");
    expect(article.byline.map(({ name }) => name)).toEqual(["Lea Brandt"]);
    expect(counted).toEqual({ trackedChange: 1, trackedDeletion: 1 });
  });
});

describe("comments stand on their words", () => {
  const comment = (id: number, name: string, text: string, paragraph: string) =>
    `<w:comment ${by(name).replace("1", String(id))}><w:p w14:paraId="${paragraph}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`;
  const begin = (id: number) => `<w:commentRangeStart w:id="${id}"/>`;
  const finish = (id: number) =>
    `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

  it("with their answers, resolved or not, or as queries", () => {
    const extended =
      '<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:commentEx w15:paraId="A1" w15:done="1"/><w15:commentEx w15:paraId="A2" w15:paraIdParent="A1"/></w15:commentsEx>';
    const { imported, counted } = readWord(
      TITLE + STORY + para(`${run("All ")}${begin(1)}${run("four")}${finish(1)}${finish(3)}`),
      {
        comments:
          comment(1, "Mo Ali", "Query: Sure?", "A1") +
          comment(2, "Lea Brandt", "Yes.", "A2") +
          comment(3, "Mo Ali", "Good.", "A3") +
          comment(4, "Mo Ali", "Lost.", "A4"),
        parts: {
          "word/commentsExtended.xml": extended,
          "word/_rels/document.xml.rels": RELATIONS,
        },
      },
    );
    expect(
      imported.review?.threads.map(({ range, ...one }) => ({
        ...one,
        range: range && [range.from, range.to],
      })),
    ).toMatchObject([
      {
        name: "Mo Ali",
        at: "2026-11-21T06:00:00.000Z",
        text: "Sure?",
        kind: "query",
        isResolved: true,
        replies: [{ name: "Lea Brandt", text: "Yes." }],
        range: [
          { line: 3, offset: 4 },
          { line: 3, offset: 8 },
        ],
      },
      { text: "Good.", kind: "comment", isResolved: false, range: [{ offset: 0 }, { offset: 8 }] },
      { text: "Lost.", range: null, block: null },
    ]);
    expect(counted).toEqual({ comment: 3 });
  });

  it("nobody answers in a ring", () => {
    const ring =
      '<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:commentEx w15:paraId="A1" w15:paraIdParent="A2"/><w15:commentEx w15:paraId="A2" w15:paraIdParent="A1"/></w15:commentsEx>';
    const { imported } = readWord(TITLE + STORY, {
      comments: comment(1, "Mo Ali", "a", "A1") + comment(2, "Mo Ali", "b", "A2"),
      parts: { "word/commentsExtended.xml": ring, "word/_rels/document.xml.rels": RELATIONS },
    });
    expect(imported.review?.threads.map(({ text }) => text)).toEqual(["a", "b"]);
  });
});

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONS = wordXml(
  "Relationships",
  ["styles", "numbering", "comments", "commentsExtended"]
    .map((kind) => `<Relationship Id="${kind}" Type="${OFFICE}/${kind}" Target="${kind}.xml"/>`)
    .join(""),
).replace(
  "<Relationships ",
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships" ',
);
