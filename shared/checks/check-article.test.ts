import { describe, expect, it } from "vitest";
import { type Article, emptyArticle, type NodeJson } from "../article/article.ts";
import type { CarriedAsset } from "../article/asset.ts";
import type { LinkTarget } from "../article/link-target.ts";
import type { PhotoRights } from "../article/rights.ts";
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

const photoOf = (attrs: Record<string, unknown>, ...caption: NodeJson[]) =>
  block(
    "photo",
    { alt: "A crane", asset: hash, ...attrs },
    ...(caption.length > 0 ? caption : [text("The last crane.")]),
  );
const hash = "a".repeat(64);
const signed = "b".repeat(64);
const credited = {
  caption: null,
  alt: null,
  photographer: "Lea Brandt",
  agency: "Associated Press",
  killed: null,
};
const free: PhotoRights = { category: "free", restrictions: null, expires: null, licence: null };
const assets = new Map<string, CarriedAsset>([[signed, { ...credited, rights: free }]]);
const signedPhoto = (credit: Record<string, unknown>) => photoOf({ asset: signed, ...credit });

const targets = new Map<string, LinkTarget>([
  ["d1", { headline: "Storm", state: "published" }],
  ["renamed", { headline: "Storm at the quay", state: "published" }],
  ["killed", { headline: "Storm", state: "killed" }],
  ["binned", { headline: "Storm", state: "binned" }],
  ["gone", { headline: null, state: "missing" }],
]);
const known = { assets, targets, now: new Date("2026-11-21T08:00:00Z") };
const linkTo = (draftId: string) =>
  block("relatedLink", { title: "Storm", insertedTitle: "Storm", url: null, draftId });

const words = (count: number) =>
  block("paragraph", {}, text(Array.from({ length: count }, (_, at) => `word${at}`).join(" ")));

const complete: Article = {
  ...emptyArticle(),
  headline: "Cranes",
  dek: "They come back.",
  byline: [{ name: "Ines Aldor", role: null, organisation: null, handle: null, network: null }],
  body: [
    block("paragraph", {}, text("Two gantries.")),
    photoOf({ agency: "NPA", photographer: null }),
    block("relatedLink", { title: "Storm", insertedTitle: "Storm", url: null, draftId: "d1" }),
  ],
};

const rulesOf = (change: Partial<Article>) =>
  checkArticle({ ...complete, ...change }, known).map(({ rule }) => rule);

describe("checkArticle", () => {
  it("finds nothing in a complete article", () => expect(rulesOf({})).toEqual([]));

  it("tells of the channel with the least room for the headline", () => {
    const channels = [
      { title: "Push", longestHeadline: 5, uncheckedQuotes: null },
      { title: "Web", longestHeadline: 6, uncheckedQuotes: null },
      { title: "Wide", longestHeadline: 9, uncheckedQuotes: null },
    ];
    const told = checkArticle(complete, { ...known, channels }).map(({ message }) => message);
    expect(told).toEqual(["The headline has 6 characters, “Push” has room for 5."]);
  });

  it("says how many queries are open, and where the first stands", () => {
    const asked = (queries: readonly (string | null)[]) =>
      checkArticle(complete, { ...known, queries }).map(({ message, block: id, field }) => [
        message,
        id ?? field,
      ]);
    expect(asked(["dek", "b1"])).toEqual([["2 queries are open.", "dek"]]);
    expect(asked(["b1"])).toEqual([["1 query is open.", "b1"]]);
    expect(asked([null])).toEqual([["1 query is open.", null]]);
  });

  it.each<[string, Partial<Article>, string]>([
    ["a missing headline", { headline: null }, "noHeadline"],
    ["a missing dek", { dek: null }, "noDek"],
    ["an embargo", { embargoUntil: "2026-11-21T09:00:00+00:00" }, "embargo"],
    ["too many words", { plannedLength: 2, body: [words(13)] }, "tooLong"],
    ["too few words", { plannedLength: 200, body: [words(179)] }, "tooShort"],
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
      { body: [photoOf({ photographer: null, agency: null })] },
      "photoWithoutCredit",
    ],
    [
      "a photo without alt text",
      { body: [photoOf({ alt: " ", photographer: "Lea Brandt", agency: null })] },
      "photoWithoutAlt",
    ],
    [
      "a photo without a caption",
      { body: [photoOf({ agency: "NPA" }, text(" "))] },
      "photoWithoutCaption",
    ],
    [
      "a photo whose picture is to come",
      { body: [photoOf({ agency: "NPA", asset: null })] },
      "photoWithoutPicture",
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
      { body: [block("gallery", {}, photoOf({ alt: null, agency: "NPA" }))] },
      "photoWithoutAlt",
    ],
    ["a related link to a killed draft", { body: [linkTo("killed")] }, "linkToKilled"],
    ["a related link to a draft in the bin", { body: [linkTo("binned")] }, "linkToBinned"],
    ["a related link to a draft with a new headline", { body: [linkTo("renamed")] }, "linkRenamed"],
    ["two related links to one draft", { body: [linkTo("d1"), linkTo("d1")] }, "linkDoubled"],
    ["a related link to a draft of no desk", { body: [linkTo("gone")] }, "linkToMissing"],
    [
      "a photo whose file names somebody else",
      { body: [signedPhoto({ photographer: "Tom Reyes", agency: "AP" })] },
      "creditConflict",
    ],
  ])("finds %s", (_, change, rule) => expect(rulesOf(change)).toEqual([rule]));

  it("misses no alt text of a picture that somebody called decorative", () => {
    expect(rulesOf({ body: [photoOf({ alt: "", agency: "NPA" })] })).toEqual([]);
  });

  it("stops what would be printed wrongly or too early, and nothing else", () => {
    const article = {
      ...emptyArticle(),
      embargoUntil: "2026-11-21T09:00:00+00:00",
      plannedLength: 500,
      body: [photoOf({ alt: null, asset: null }), block("paragraph", {}, text("TK", "tk"))],
    };
    const stops = checkArticle(article, known).filter(({ severity }) => severity === "ERROR");
    expect(stops.map(({ rule }) => rule)).toEqual(["embargo", "tk"]);
  });

  it.each([180, 200, 220])("takes %i words for the 200 that were planned", (count) => {
    expect(rulesOf({ plannedLength: 200, body: [words(count)] })).toEqual([]);
  });

  it("tells how far an article is from its planned length, and leads to the plan", () => {
    const [finding] = checkArticle({ ...complete, plannedLength: 1, body: [words(1200)] }, known);
    expect(finding).toMatchObject({
      message: "1,200 words long, 1,199 words over the planned 1 word.",
      field: "plannedLength",
    });
  });

  it("lets an embargo go when its time has come, and does not judge it without a time", () => {
    const embargoUntil = "2026-11-21T09:00:00+01:00";
    expect(rulesOf({ embargoUntil })).toEqual([]);
    const later = { ...complete, embargoUntil: "2026-11-21T10:00:00+01:00" };
    expect(checkArticle(later, { assets, targets })).toEqual([]);
    expect(checkArticle(later, known)).toMatchObject([{ field: "embargoUntil" }]);
  });

  it("says of everything what to do", () => {
    const body = [
      ...["photo", "embed", "heading", "pullQuote", "readerNote", "table"].map((type) =>
        block(type, {}),
      ),
      block("paragraph", {}, text("TK", "tk")),
      linkTo("killed"),
      signedPhoto({ photographer: "Tom Reyes", agency: null }),
    ];
    const found = checkArticle({ ...emptyArticle(), plannedLength: 100, body }, known);
    expect(new Set(found.map(({ rule }) => rule)).size).toBeGreaterThan(12);
    for (const { message, fix } of found) {
      expect(message).toMatch(/^\S.*[.”]$/);
      expect(fix).toMatch(/^[A-Z].*\.$/);
    }
  });

  it("judges no target that it does not know", () => {
    expect(rulesOf({ body: [linkTo("unread")] })).toEqual([]);
  });

  it("tells who is credited and whom the file names", () => {
    const body = [signedPhoto({ photographer: "Tom Reyes", agency: "AFP" })];
    expect(checkArticle({ ...complete, body }, known).map(({ message }) => message)).toEqual([
      "The photo “The last crane.” is credited to “Tom Reyes”, but its file names “Lea Brandt” as the photographer.",
      "The photo “The last crane.” is signed by “AFP”, but its file names “Associated Press” as the agency.",
    ]);
  });

  it.each([
    { photographer: "LEA BRANDT", agency: "AP" },
    { photographer: "Lea Brandt", agency: "AP via Getty Images" },
    { photographer: "Lea Brandt", agency: null },
  ])("finds no conflict in %j, which says the same", (credit) => {
    expect(rulesOf({ body: [signedPhoto(credit)] })).toEqual([]);
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
      "Still to come: “…port expects its first TK ships before the…”",
    ]);
  });
});

describe("the rights of a photo", () => {
  const body = [signedPhoto({ photographer: null, agency: "AP" })];
  const now = new Date("2026-11-21T08:00:00Z");
  const held = (asset: Partial<CarriedAsset>, at: Date | undefined = now) =>
    checkArticle(
      { ...complete, body },
      { assets: new Map([[signed, { ...credited, ...asset }]]), targets, ...(at && { now: at }) },
    );
  const kill = { at: "2026-11-20T12:00:00Z", person: "Mara Lind", reason: "Staged." };

  it.each<[string, Partial<CarriedAsset>, string[]]>([
    ["that may be used", { rights: free }, []],
    ["that may be used until today", { rights: { ...free, expires: "2026-11-21" } }, []],
    ["that is paid for", { rights: { ...free, category: "paid" } }, []],
    ["whose last day has passed", { rights: { ...free, expires: "2026-11-20" } }, ["photoExpired"]],
    ["that was killed", { rights: free, killed: kill }, ["photoKilled"]],
    ["of which nobody has said anything", { rights: null }, ["photoWithoutRights"]],
    [
      "of which somebody knows nothing",
      { rights: { ...free, category: "unknown" } },
      ["photoWithoutRights"],
    ],
    [
      "that was killed, whatever else",
      { rights: { ...free, category: "unknown", expires: "2020-01-01" }, killed: kill },
      ["photoKilled"],
    ],
  ])("are judged of one %s", (_, asset, rules) => {
    expect(held(asset).map(({ rule }) => rule)).toEqual(rules);
  });

  it("say who killed it, when and why, and stop", () => {
    expect(held({ rights: free, killed: kill })).toMatchObject([
      {
        severity: "ERROR",
        message:
          "The photo “The last crane.” was killed by Mara Lind on 20 November 2026: “Staged.”",
        block: "b1",
      },
    ]);
  });

  it.each([
    ["Staged", "was killed by Mara Lind on 20 November 2026: “Staged”."],
    ["", "was killed by Mara Lind on 20 November 2026."],
  ])("say it in a whole sentence where the reason is %j", (reason, words) => {
    const [finding] = held({ killed: { ...kill, reason } });
    expect(finding?.message).toBe(`The photo “The last crane.” ${words}`);
  });

  it("are not judged by a day without a clock", () => {
    const known = {
      assets: new Map([[signed, { ...credited, rights: { ...free, expires: "2020-01-01" } }]]),
      targets,
    };
    expect(checkArticle({ ...complete, body }, known)).toEqual([]);
  });
});

describe("a generated picture", () => {
  const generated = new Map([[signed, "Generated with AI"]]);
  const rulesOf = (caption: string, agency: string) => {
    const photo = signedPhoto({ photographer: null, agency });
    const body = [{ ...photo, content: [{ type: "text", text: caption }] }];
    return checkArticle({ ...complete, body }, { assets: new Map(), targets, generated })
      .filter(({ rule }) => rule === "photoGenerated")
      .map(({ message }) => message);
  };

  it("is told of where readers would take it for a photograph", () => {
    expect(rulesOf("The crane in Mainz.", "NPA")).toEqual([
      "The photo “The crane in Mainz.” is no photograph: its file says “Generated with AI”. Neither its caption nor its credit tells readers.",
    ]);
  });

  it.each([
    ["The port as an AI sees it.", "NPA"],
    ["Mit KI erstellt.", "NPA"],
    ["Image générée par IA.", "NPA"],
    ["The port.", "Illustration: NPA"],
    ["Imagen generada.", "NPA"],
  ])("is not where they are told: %s, %s", (caption, agency) => {
    expect(rulesOf(caption, agency)).toEqual([]);
  });
});
