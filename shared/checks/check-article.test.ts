import { describe, expect, it } from "vitest";
import { type Article, emptyArticle, type NodeJson } from "../article/article.ts";
import type { LinkTarget } from "../article/link-target.ts";
import { checkArticle } from "./check-article.ts";

const text = (words: string, ...marks: string[]): NodeJson => ({
  type: "text",
  text: words,
  ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}),
});
const block = (type: string, attrs: Record<string, unknown>, ...content: NodeJson[]): NodeJson => ({
  type,
  attrs: { id: "b1", ...attrs },
  content,
});

const photoOf = (credit: Record<string, unknown>) =>
  block("photo", { alt: "A crane", asset: hash, ...credit });
const hash = "a".repeat(64);
const assets = new Map([
  [hash, { caption: null, alt: null, photographer: "Lea Brandt", agency: "Associated Press" }],
]);

const targets = new Map<string, LinkTarget>([
  ["d1", { headline: "Storm at the quay", state: "published" }],
  ["killed", { headline: "Storm", state: "killed" }],
  ["binned", { headline: "Storm", state: "binned" }],
  ["gone", { headline: null, state: "missing" }],
]);
const known = { assets, targets };
const linkTo = (draftId: string) =>
  block("relatedLink", { title: "Storm", insertedTitle: "Storm", url: null, draftId });

const complete: Article = {
  ...emptyArticle(),
  headline: "Cranes",
  byline: [{ name: "Ines Aldor", role: null, organisation: null, handle: null, network: null }],
  body: [
    block("paragraph", {}, text("Two gantries.")),
    block("photo", { alt: "A crane", agency: "NPA", photographer: null }),
    block("relatedLink", { title: "Storm", insertedTitle: "Storm", url: null, draftId: "d1" }),
  ],
};

const rulesOf = (change: Partial<Article>) =>
  checkArticle({ ...complete, ...change }, known).map(({ rule }) => rule);

describe("checkArticle", () => {
  it("finds nothing in a complete article", () => expect(rulesOf({})).toEqual([]));

  it.each<[string, Partial<Article>, string]>([
    ["a missing headline", { headline: null }, "noHeadline"],
    ["an empty byline", { byline: [] }, "noByline"],
    [
      "a byline without a name",
      { byline: complete.byline.map((author) => ({ ...author, name: " " })) },
      "noByline",
    ],
    ["a TK in the body", { body: [block("paragraph", {}, text("TK", "tk"))] }, "tk"],
    ["a TK in the headline", { headlineContent: [text("TK", "bold", "tk")] }, "tk"],
    ["a TK in the dek", { dekContent: [text("TK", "tk")] }, "tk"],
    [
      "a related link without a target",
      { body: [block("relatedLink", { title: "Storm", url: null, draftId: null })] },
      "linkWithoutTarget",
    ],
    [
      "a photo without a credit",
      { body: [block("photo", { alt: "A crane", photographer: null, agency: null })] },
      "photoWithoutCredit",
    ],
    [
      "a photo without alt text",
      { body: [block("photo", { alt: "", photographer: "Lea Brandt", agency: null })] },
      "photoWithoutAlt",
    ],
    [
      "an embed without an address",
      { body: [block("embed", { url: null })] },
      "embedWithoutAddress",
    ],
    ["a heading without words", { body: [block("heading", { level: 2 })] }, "emptyHeading"],
    ["a pull quote without words", { body: [block("pullQuote", {})] }, "emptyPullQuote"],
    [
      "a note without words",
      { body: [block("readerNote", { at: "2026-11-21T06:00:00Z" })] },
      "emptyNote",
    ],
    [
      "a note without its time",
      { body: [block("readerNote", { at: null }, text("We misspelt a name."))] },
      "noteWithoutTime",
    ],
    ["a table without words", { body: [block("table", {})] }, "emptyTable"],
    [
      "a photo of a gallery without alt text",
      { body: [block("gallery", {}, block("photo", { alt: null, agency: "NPA" }))] },
      "photoWithoutAlt",
    ],
    ["a related link to a killed draft", { body: [linkTo("killed")] }, "linkToKilled"],
    ["a related link to a draft in the bin", { body: [linkTo("binned")] }, "linkToBinned"],
    ["a related link to a draft of no desk", { body: [linkTo("gone")] }, "linkToMissing"],
    [
      "a photo whose file names somebody else",
      { body: [photoOf({ photographer: "Tom Reyes", agency: "AP" })] },
      "creditConflict",
    ],
  ])("finds %s", (_, change, rule) => expect(rulesOf(change)).toEqual([rule]));

  it("judges no target that it does not know", () => {
    expect(rulesOf({ body: [linkTo("unread")] })).toEqual([]);
  });

  it("tells who is credited and whom the file names", () => {
    const body = [photoOf({ photographer: "Tom Reyes", agency: "AFP" })];
    expect(checkArticle({ ...complete, body }, known).map(({ message }) => message)).toEqual([
      "A photo without a caption is credited to “Tom Reyes”, but its file names “Lea Brandt” as the " +
        "photographer. Check who is right.",
      "A photo without a caption is signed by “AFP”, but its file names “Associated Press” as the " +
        "agency. Check who is right.",
    ]);
  });

  it.each([
    { photographer: "LEA BRANDT", agency: "AP" },
    { photographer: "Lea Brandt", agency: "AP via Getty Images" },
    { photographer: "Lea Brandt", agency: null },
  ])("finds no conflict in %j, which says the same", (credit) => {
    expect(rulesOf({ body: [photoOf(credit)] })).toEqual([]);
  });

  it("looks into lists and quotes, and names the block at the top", () => {
    const item = {
      type: "listItem",
      content: [block("paragraph", { id: null }, text("TK", "tk"))],
    };
    const [finding] = checkArticle({ ...complete, body: [block("bulletList", {}, item)] }, known);
    expect(finding).toMatchObject({ rule: "tk", severity: "ERROR", block: "b1" });
  });

  it("takes a TK of two styles for one, and quotes the words around it", () => {
    const line = [
      text("The port expects its first "),
      text("T", "tk"),
      text("K", "bold", "tk"),
      text(" ships before the summer is over."),
    ];
    const found = checkArticle({ ...complete, body: [block("paragraph", {}, ...line)] }, known);
    expect(found.map(({ message }) => message)).toEqual([
      "Still to come: “…port expects its first TK ships before the…”. " +
        "Fill it in, or take the TK mark off.",
    ]);
  });
});
