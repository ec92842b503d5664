import { emptyFields, type NodeJson, plainText } from "../../article/article.ts";
import { WORD_PROPERTY } from "../../exports/draft-marks.ts";
import { plainSpaces } from "../../text/spaces.ts";
import { told as toldOf } from "../audit.ts";
import { flow } from "../html/flow.ts";
import { oneLine } from "../html/one-line.ts";
import type { Reading } from "../html/reading.ts";
import type { Imported } from "../import-result.ts";
import { takeBesideTheStory } from "../story/beside-the-story.ts";
import { adoptCaptions } from "../story/captions.ts";
import { markToCome } from "../story/to-come.ts";
import { toldLanguage } from "../story/told-language.ts";
import { readLine } from "../text/line.ts";
import type { Placed } from "./arrange.ts";
import { pictureIndex } from "./captions.ts";
import { takeDateline } from "./dateline.ts";
import { headOf, plainEmphasis } from "./head.ts";
import { notesOf } from "./notes.ts";
import { inGalleries } from "./own-photos.ts";
import { ownStoryOf } from "./own-story.ts";
import { authorOf, type Properties } from "./properties.ts";
import { readAs } from "./read-as.ts";
import type { WordReading } from "./reading.ts";
import { reviewedArticle } from "./review/reviewed.ts";
import { takeSignature } from "./signature.ts";
import { withSubheads } from "./subheads.ts";

/** The blocks of a Word file as an article; its properties fill what its text does not say. */
export function storyOf(
  placed: readonly Placed[],
  properties: Properties,
  word: WordReading,
): Imported {
  if (properties.custom.has(WORD_PROPERTY)) return ownStoryOf(placed, properties, word);
  const { audit, pictures } = word;
  const reading: Reading = { audit, photos: [] };
  const head = headOf(placed);
  const headline = lineOf(head.headline, properties.title, reading);
  const dek = lineOf(head.dek, null, reading);
  const signed = takeSignature(head.rest, head.byline);
  const read = inGalleries(
    withSubheads(signed.rest).map((one) => ({
      role: one.role,
      blocks: blocksOf(one, properties, reading),
    })),
  );
  const above = [head.headline, head.dek].flatMap((one) => notesOf(one?.asides ?? [], reading));
  const { blocks, dateline } = takeDateline(adoptCaptions(read, audit), head.dateline);
  const { body, byline } = takeBesideTheStory([...above, ...blocks], signed.byline, audit);
  const told = toldLanguage(emptyFields, [...headline, ...dek, ...body]);
  const said = [headline, dek].map((line) => plainSpaces(plainText(line)));
  for (const other of properties.others) if (!said.includes(other)) audit.note("field", other);
  const fields = {
    ...emptyFields,
    ...told,
    language: told.language ?? properties.language,
    kicker: head.kicker,
    dateline,
    tags: [...properties.keywords],
    byline: byline.length > 0 ? byline : authorOf(properties, plainSpaces(plainText(headline))),
  };
  const { article, review } = reviewedArticle(
    {
      fields,
      headline: markToCome(headline),
      dek: markToCome(dek),
      body: markToCome(body),
      photos: reading.photos,
    },
    word,
    properties,
  );
  const photos = reading.photos.map(({ path, block }) => ({
    path: pictures[pictureIndex(path)] ?? "",
    block,
  }));
  return { article, ...toldOf(audit), photos, review };
}

function lineOf(placed: Placed | null, otherwise: string | null, reading: Reading): NodeJson[] {
  if (placed !== null) return plainEmphasis(oneLine(flow([placed.element], reading), reading));
  return otherwise === null ? [] : [{ type: "text", text: otherwise }];
}

function blocksOf(placed: Placed, properties: Properties, reading: Reading): NodeJson[] {
  const isRule = placed.kind === "paragraph" && readLine(plainSpaces(placed.text)).kind === "rule";
  const blocks: NodeJson[] = isRule
    ? [{ type: "horizontalRule" }]
    : readAs(placed, properties, reading).map(plainHeading);
  return [...blocks, ...notesOf(placed.asides, reading)];
}

/** A heading is bold as it is. */
function plainHeading(block: NodeJson): NodeJson {
  return block.type === "heading"
    ? { ...block, content: plainEmphasis(block.content ?? []) }
    : block;
}
