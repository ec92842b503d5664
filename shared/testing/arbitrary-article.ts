import fc from "fast-check";
import { type Article, emptyFields, type MarkJson, type NodeJson } from "../article/article.ts";
import { HEADING_LEVELS } from "../article/nodes/heading.ts";
import { PHOTO_ROLES } from "../article/nodes/photo.ts";
import { NOTE_KINDS } from "../article/nodes/reader-note.ts";
import { joinText, textOrNull } from "../article/portable/line.ts";
import { schema } from "../article/schema.ts";
import { nastyField, nastyText } from "./nasty-text.ts";

const nullable = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 2 });

const url = fc.constantFrom(
  "https://norhaven.example/",
  "https://norhaven.example/a_b*c(d)?q=1&copy=2#x",
  "https://norhaven.example/%20%zz|[x]^`{}~",
  "mailto:desk@norhaven.example",
  'http://norhaven.example/"quoted"\'s<b>',
  "https://xn--hfen-loa.example/\u00fc/\u6e2f",
);

const href = url.map((address) => new URL(address).href);

const BEFORE = ["bold", "italic", "strike"];
const SCRIPTS = [[], [], ["superscript"], ["subscript"]];

/** In the schema's order; text is never both raised and lowered. */
const styles = fc.oneof(
  { weight: 3, arbitrary: fc.constant<string[]>([]) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.subarray(BEFORE), fc.constantFrom(...SCRIPTS), fc.subarray(["tk"]))
      .map((types) => types.flat()),
  },
);

const marks = fc
  .tuple(fc.option(href, { nil: null, freq: 4 }), styles)
  .map(([address, types]): MarkJson[] => [
    ...(address === null ? [] : [{ type: "link", attrs: { href: address } }]),
    ...types.map((type) => ({ type })),
  ]);

const inlineNode: fc.Arbitrary<NodeJson> = fc
  .tuple(
    fc.oneof({ weight: 6, arbitrary: nastyText }, { weight: 1, arbitrary: fc.constant(null) }),
    marks,
  )
  .map(([text, on]) => ({
    ...(text === null ? { type: "hardBreak" } : { type: "text", text }),
    ...(on.length > 0 ? { marks: on } : {}),
  }));

const arbitraryInline = fc.array(inlineNode, { maxLength: 6 }).map(joinText);

const textBlock = fc
  .tuple(
    fc.constantFrom("paragraph", "paragraph", "paragraph", "heading"),
    fc.constantFrom(...HEADING_LEVELS),
    arbitraryInline,
  )
  .map(
    ([type, level, content]): NodeJson => ({
      type,
      ...(type === "heading" ? { attrs: { level } } : {}),
      content,
    }),
  );

/** Hashes of two photos that {@link arbitraryArticle} uses, and of one whose file is not known. */
export const PHOTO_HASHES = ["a".repeat(64), "b".repeat(64), "c".repeat(64)] as const;

const name = fc.oneof(fc.constantFrom("Lea Brandt", "Ola Ness", "NPA"), nastyField);

const photo = fc
  .record({
    asset: nullable(fc.constantFrom(...PHOTO_HASHES)),
    alt: nullable(nastyField),
    photographer: nullable(name),
    agency: nullable(name),
    creditPattern: fc.oneof(
      { weight: 3, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.constant("Foto: {photographer} / {agency}") },
      { weight: 1, arbitrary: nastyField },
    ),
    role: nullable(fc.constantFrom(...PHOTO_ROLES)),
  })
  .chain((attrs) =>
    arbitraryInline.map((content): NodeJson => ({ type: "photo", attrs, content })),
  );

const relatedLink = fc
  .record({
    title: nullable(nastyField),
    url: nullable(url),
    draftId: nullable(fc.oneof(fc.uuid(), nastyField)),
    insertedTitle: nullable(nastyField),
    prefix: nullable(nastyField),
    callToAction: nullable(fc.oneof(fc.constant("Read more here."), nastyField)),
  })
  .map((attrs): NodeJson => ({ type: "relatedLink", attrs }));

const embed = fc
  .record({ url: nullable(url), provider: nullable(nastyField), title: nullable(nastyField) })
  .map((attrs): NodeJson => ({ type: "embed", attrs }));

const pullQuote = fc
  .tuple(nullable(nastyField), arbitraryInline)
  .map(
    ([attribution, content]): NodeJson => ({ type: "pullQuote", attrs: { attribution }, content }),
  );

const readerNote = fc
  .tuple(
    fc.constantFrom(...NOTE_KINDS),
    nullable(fc.oneof(fc.constant("2026-11-21T06:00:00+01:00"), nastyField)),
    arbitraryInline,
  )
  .map(([kind, at, content]): NodeJson => ({ type: "readerNote", attrs: { kind, at }, content }));

const deskNote = arbitraryInline.map((content): NodeJson => ({ type: "deskNote", content }));

const gallery = fc
  .array(photo, { maxLength: 3 })
  .map((content): NodeJson => ({ type: "gallery", content }));

/** Ragged at times, as a merge may leave it, and at times with a span, as an old document may. */
const table = fc
  .tuple(
    fc.boolean(),
    fc.array(fc.array(fc.tuple(fc.constantFrom(1, 1, 1, 2), arbitraryInline), { maxLength: 3 }), {
      maxLength: 3,
    }),
  )
  .map(
    ([headerRow, rows]): NodeJson => ({
      type: "table",
      attrs: { headerRow },
      content: rows.map((cells) => ({
        type: "tableRow",
        content: cells.map(([colspan, content]) => ({
          type: "tableCell",
          attrs: { colspan },
          content,
        })),
      })),
    }),
  );

const leaf = fc.oneof(
  { weight: 6, arbitrary: textBlock },
  { weight: 2, arbitrary: photo },
  { weight: 2, arbitrary: relatedLink },
  { weight: 1, arbitrary: embed },
  { weight: 1, arbitrary: pullQuote },
  { weight: 1, arbitrary: readerNote },
  { weight: 1, arbitrary: deskNote },
  { weight: 1, arbitrary: gallery },
  { weight: 1, arbitrary: table },
  { weight: 1, arbitrary: fc.constant<NodeJson>({ type: "horizontalRule" }) },
);

const { block } = fc.letrec<{ block: NodeJson; item: NodeJson }>((tie) => ({
  block: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    { weight: 8, arbitrary: leaf },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom(1, 1, 0, 3, 40, -2), fc.array(tie("item"), { maxLength: 3 }))
        .map(([start, content]) => ({ type: "orderedList", attrs: { start }, content })),
    },
    {
      weight: 2,
      arbitrary: fc
        .array(tie("item"), { maxLength: 3 })
        .map((content) => ({ type: "bulletList", content })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(nullable(nastyField), fc.array(tie("item"), { maxLength: 3 }))
        .map(([title, content]) => ({ type: "keyPoints", attrs: { title }, content })),
    },
    {
      weight: 2,
      arbitrary: fc
        .array(tie("block"), { maxLength: 3 })
        .map((content) => ({ type: "blockquote", content })),
    },
  ),
  item: fc.array(tie("block"), { maxLength: 2 }).map((content) => ({ type: "listItem", content })),
}));

const author = fc.record({
  name: nastyField,
  role: nullable(nastyField),
  organisation: nullable(nastyField),
  handle: nullable(nastyField),
  network: nullable(fc.oneof(fc.constantFrom("Twitter", "Bluesky"), nastyField)),
});

const time = nullable(fc.constantFrom("2026-11-21T06:00:00Z", "2019-02-01T23:30:00.000+09:00"));

const fields = fc.record({
  kicker: nullable(nastyField),
  byline: fc.array(author, { maxLength: 2 }),
  dateline: nullable(nastyField),
  slug: nullable(nastyField),
  language: nullable(fc.constantFrom("en", "de", "ar", "zh-Hans", "not a language")),
  direction: nullable(fc.constantFrom("ltr" as const, "rtl" as const)),
  section: nullable(nastyField),
  tags: fc.array(nastyField, { maxLength: 3 }),
  publishedAt: time,
  updatedAt: time,
  embargoUntil: time,
  plannedLength: nullable(fc.integer({ min: 0, max: 10_000 })),
});

/** Articles over the whole schema, in the form in which a draft is read. Every block's id is null. */
export const arbitraryArticle: fc.Arbitrary<Article> = fc
  .tuple(arbitraryInline, arbitraryInline, fields, fc.array(block, { maxLength: 5 }))
  .map(([headlineContent, dekContent, rest, body]) => ({
    ...emptyFields,
    ...rest,
    headline: textOrNull(headlineContent),
    headlineContent,
    dek: textOrNull(dekContent),
    dekContent,
    body: body.map((node) => schema.nodeFromJSON(node).toJSON()),
  }));
