import { strFromU8 } from "fflate";
import { expect, it } from "vitest";
import type { Article } from "../../../article/article.ts";
import { withComments } from "../../../article/review/comment-marks.ts";
import { goneLine, goneWords, type ReviewThread } from "../../../article/review/review-thread.ts";
import { readDocx } from "../../../testing/read-docx.ts";
import { article, paragraph, words } from "../../../testing/story.ts";
import { wordSetting } from "../../../testing/word-export.ts";
import { exportDocx } from "../docx.ts";

const by = { id: "s1", person: "p1", name: "Ola Ness", at: "2026-11-21T06:00:10.500Z" };
const marked = (type: string, text: string, more = {}) => ({
  ...words(text),
  marks: [{ type, attrs: { ...by, ...more } }],
});
const suggested = (suggestion: object, ...content: object[]) => ({
  ...paragraph(),
  attrs: { suggestion },
  content: content as ReturnType<typeof words>[],
});

const thread: ReviewThread = {
  id: "c1",
  name: "Lea Brandt",
  at: "2026-11-21T07:00:00Z",
  text: "Who says so?\nSince when?",
  kind: "query",
  isResolved: true,
  replies: [{ name: "Ola Ness", at: "2026-11-21T08:00:00Z", text: "The mayor." }],
  range: { id: "c1", from: { line: 2, offset: 0 }, to: { line: 2, offset: 7 } },
  block: null,
  quote: "The old",
};

async function forReview(any: Article, review: readonly ReviewThread[] = []) {
  const ranges = review.flatMap(({ range }) => range ?? []);
  const { content } = await exportDocx(withComments(any, ranges), { ...wordSetting, review });
  const file = readDocx(content);
  const part = (name: string) => strFromU8(file.bytes(name));
  const body = part("word/document.xml").replace(/^.*<w:body>|<w:sectPr>.*$/gs, "");
  return { content, part, body: short(body), names: file.names };
}

/** Without what every change says, to be read at a glance. */
const short = (xml: string) =>
  xml
    .replace(/ w:id="\d+" w:author="Ola Ness" w:date="2026-11-21T06:00:10Z"/g, "")
    .replace(/ xml:space="preserve"/g, "");

it("says words that come and go as tracked changes by their author", async () => {
  const { body } = await forReview(
    article([paragraph(words("The "), marked("deletion", "old "), marked("insertion", "new "))]),
  );
  expect(body).toBe(
    "<w:p><w:r><w:t>The </w:t></w:r><w:del><w:r><w:delText>old </w:delText></w:r></w:del>" +
      "<w:ins><w:r><w:t>new </w:t></w:r></w:ins></w:p>",
  );
});

it("says another style with the one before, and another address as words that come and go", async () => {
  const bold = { ...marked("formatting", "quay", { was: "" }) };
  bold.marks.push({ type: "bold" } as never);
  const was = JSON.stringify([{ type: "link", attrs: { href: "https://norhaven.example/" } }]);
  const { body } = await forReview(
    article([paragraph(bold, marked("formatting", "port", { was }))]),
  );
  expect(body).toContain("<w:rPr><w:b/><w:bCs/><w:rPrChange><w:rPr/></w:rPrChange></w:rPr>");
  expect(body).toMatch(/<w:hyperlink.*<w:del>.*port.*<\/w:hyperlink><w:ins><w:r><w:t>port/);
});

it("says breaks that come and go at the end of the paragraph before them", async () => {
  const { body } = await forReview(
    article([
      paragraph(words("One")),
      suggested({ insertion: by }, words("two")),
      suggested({ insertion: by }, marked("insertion", "All new")),
      suggested({ join: by }, words("joined")),
      suggested({ deletion: by }, marked("deletion", "All gone")),
    ]),
  );
  const end = (kind: string) => `<w:pPr><w:rPr><w:${kind}/></w:rPr></w:pPr>`;
  expect(body.split("</w:p>").map((one) => one.replace("<w:p>", ""))).toEqual([
    `${end("ins")}<w:r><w:t>One</w:t></w:r>`,
    "<w:r><w:t>two</w:t></w:r>",
    "<w:pPr><w:rPr><w:ins/><w:del/></w:rPr></w:pPr><w:ins><w:r><w:t>All new</w:t></w:r></w:ins>",
    "<w:r><w:t>joined</w:t></w:r>",
    `${end("del")}<w:del><w:r><w:delText>All gone</w:delText></w:r></w:del>`,
    "",
  ]);
});

it("says another kind of block as another style, and counts what Word cannot track", async () => {
  const heading = { type: "heading", attrs: { level: 2 } };
  const change = { ...by, type: "paragraph", attrs: {} };
  const turned = {
    ...heading,
    attrs: { level: 2, suggestion: { change } },
    content: [words("Costs")],
  };
  const { body } = await forReview(article([turned]));
  expect(body).toContain('<w:pStyle w:val="Heading2"/><w:pPrChange><w:pPr/></w:pPrChange>');
  const photo = { type: "photo", attrs: { suggestion: { change: { ...change, type: "photo" } } } };
  const { losses } = await exportDocx(article([photo]), { ...wordSetting, review: [] });
  expect(losses).toContainEqual({ element: "suggestedDetail", count: 1 });
});

it("keeps comments with answers, resolved or not, on their words or with the words that are gone", async () => {
  const gone = { ...thread, id: "c2", range: null, isResolved: false, replies: [] };
  const { body, part, content } = await forReview(article([paragraph(words("The old quay."))]), [
    thread,
    gone,
  ]);
  expect(body).toMatch(
    /<w:commentRangeStart w:id="2"\/><w:commentRangeStart w:id="0"\/><w:commentRangeStart w:id="1"\/><w:r><w:t>The old<\/w:t><\/w:r><w:commentRangeEnd w:id="0"\/>/,
  );
  const comments = part("word/comments.xml");
  expect(comments).toContain('w:initials="LB" w:author="Lea Brandt" w:date="2026-11-21T07:00:00');
  expect(comments.replace(/<[^>]*>/g, "|").replace(/\|+/g, "|")).toContain(
    "|Query: Who says so?|Since when?|The mayor.|On words that are gone: “The old”|Query: Who says so?|",
  );
  expect(part("word/commentsExtended.xml")).toContain(
    '<w15:commentEx w15:paraId="00000001" w15:done="1"/>' +
      '<w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="1"/>' +
      '<w15:commentEx w15:paraId="00000003" w15:done="0"/>',
  );
  expect(part("word/settings.xml")).toContain("<w:trackRevisions/>");
  const again = await forReview(article([paragraph(words("The old quay."))]), [thread, gone]);
  expect(again.content).toEqual(content);
});

it("knows again which words are gone", () => {
  expect(goneWords(goneLine("The “old” quay"))).toBe("The “old” quay");
  expect(goneWords("On words that are gone")).toBeNull();
});

it("is none of it unless a file leaves for review", async () => {
  const { content } = await exportDocx(article([paragraph(words("The quay."))]), wordSetting);
  const { names, bytes } = readDocx(content);
  expect(names.filter((name) => name.includes("comments"))).toEqual([]);
  expect(strFromU8(bytes("word/settings.xml"))).not.toContain("trackRevisions");
});
