import type { Article, NodeJson } from "../article/article.ts";
import { emptyFields } from "../article/article.ts";
import type { PhotoAsset } from "../article/asset.ts";
import { textOrNull } from "../article/portable/line.ts";
import { schema } from "../article/schema.ts";
import { PHOTO_HASHES } from "./arbitrary-article.ts";

const [CRANE, QUAY] = PHOTO_HASHES;

/** A text of the given styles. */
export function words(text: string, ...types: string[]): NodeJson {
  return types.length === 0
    ? { type: "text", text }
    : { type: "text", text, marks: types.map((type) => ({ type })) };
}

export function paragraph(...content: NodeJson[]): NodeJson {
  return { type: "paragraph", content };
}

/** An article of the given blocks, with every attribute as the schema has it. */
export function article(body: readonly NodeJson[], fields: Partial<Article> = {}): Article {
  const { headlineContent = [], dekContent = [] } = fields;
  return {
    ...emptyFields,
    headlineContent,
    dekContent,
    ...fields,
    headline: textOrNull(headlineContent),
    dek: textOrNull(dekContent),
    body: body.map((node) => schema.nodeFromJSON(node).toJSON()),
  };
}

const crane: NodeJson = {
  type: "photo",
  attrs: { asset: CRANE, alt: "A crane", photographer: "Lea Brandt", agency: "NPA", role: "lead" },
  content: [words("The last crane "), words("at dawn", "italic"), words(".")],
};

/** A story as it is written on any day. */
export const story = article(
  [
    crane,
    paragraph(words("The north quay "), words("closes", "bold"), words(" on Friday.")),
    { type: "heading", attrs: { level: 2 }, content: [words("What it costs")] },
    {
      type: "bulletList",
      content: ["Berths", "Cranes"].map((text) => ({
        type: "listItem",
        content: [paragraph(words(text))],
      })),
    },
    {
      type: "relatedLink",
      attrs: {
        prefix: "Read also:",
        title: "Council votes on the quay",
        url: "https://norhaven.example/council",
        callToAction: "Read more here.",
      },
    },
    { type: "relatedLink", attrs: { title: "Fishing fleet moves south" } },
    { type: "blockquote", content: [paragraph(words("We saw it coming."))] },
    { type: "horizontalRule" },
    paragraph(words("The mayor did not answer.")),
  ],
  {
    headlineContent: [words("Norhaven loses its north quay")],
    dekContent: [words("Three hundred berths go by Friday")],
    kicker: "Harbour",
    byline: [
      {
        name: "Mara Lindqvist",
        role: null,
        organisation: null,
        handle: "@mlind",
        network: "Bluesky",
      },
      { name: "Ola Ness", role: "Reporter", organisation: null, handle: null, network: null },
    ],
    dateline: "NORHAVEN, 21 November",
    slug: "north-quay",
    language: "en",
    section: "Local",
    tags: ["harbour", "council"],
    publishedAt: "2026-11-21T06:00:00+01:00",
    updatedAt: "2026-11-21T09:30:00+01:00",
  },
);

/** One of each block that Markdown has no sign of its own for. */
export const setPieces = article(
  [
    {
      type: "pullQuote",
      attrs: { attribution: "Ines Aldor, harbour master" },
      content: [words("We saw it coming.")],
    },
    {
      type: "keyPoints",
      attrs: { title: "At a glance" },
      content: ["Three hundred berths go", "The cranes stay"].map((text) => ({
        type: "listItem",
        content: [paragraph(words(text))],
      })),
    },
    {
      type: "gallery",
      content: [crane, { type: "photo", attrs: { asset: QUAY, alt: "The quay" } }],
    },
    {
      type: "embed",
      attrs: { url: "https://www.youtube.com/watch?v=quay", title: "The last crane, filmed" },
    },
    {
      type: "table",
      content: [
        ["Ship", "Berth"],
        ["Alma", "3"],
      ].map((cells) => ({
        type: "tableRow",
        content: cells.map((text) => ({ type: "tableCell", content: [words(text)] })),
      })),
    },
    paragraph(words("H"), words("2", "subscript"), words("O, 4 m"), words("2", "superscript")),
    {
      type: "readerNote",
      attrs: { kind: "correction", at: "2026-11-21T09:30:00+01:00" },
      content: [words("An earlier version misspelt a name.")],
    },
  ],
  { language: "en" },
);

export const rightToLeft = article([paragraph(words("أُغلق الرصيف الشمالي يوم الجمعة."))], {
  headlineContent: [words("ميناء نورهافن يفقد رصيفه")],
  language: "ar",
  direction: "rtl",
  publishedAt: "2020-01-05T06:00:00Z",
});

function photoAsset(hash: string, name: string): PhotoAsset {
  const silent = {
    caption: null,
    alt: null,
    photographer: null,
    agency: null,
    rights: null,
    killed: null,
  };
  const measures = { mediaType: "image/jpeg" as const, bytes: 1, width: 1200, height: 800 };
  return { hash, name, ...measures, ...silent };
}

/** How the articles of tests are exported. */
export const setting = {
  draft: "0198c1f0-0000-7000-8000-000000000000",
  photoFolder: "north-quay-photos",
  photos: new Map([CRANE, QUAY].map((hash) => [hash, photoAsset(hash, "Crane at the quay.JPG")])),
  now: new Date("2026-11-24T12:00:00Z"),
  draftFiles: new Map<string, string>(),
};
