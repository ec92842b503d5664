import type { RelatedLinkAttributes } from "../article/nodes/related-link.ts";
import { safeUrl } from "../article/url.ts";
import { type Notes, noted, readNotes, writeNotes } from "./notes.ts";

/** A related link as written: `Prefix [Title](address "related") Call to action.`, a paragraph. */
export interface RelatedLine {
  readonly before: string;
  readonly text: string;
  readonly address: string;
  /** The link's title. It tells a related link from a link in running text, which never has one. */
  readonly title: string;
  readonly after: string;
}

export type RelatedWords = Omit<RelatedLinkAttributes, "id">;

/** Stands for the address of a link whose target is still to come. */
const TO_COME = "TK";
const DRAFT = "draft:";
const SIGN = "related";

/** Writes a related link; what its line does not say by itself is noted in the link's title. */
export function writeRelatedLine(link: RelatedWords): RelatedLine {
  const line = {
    before: link.prefix === null || link.prefix === "" ? "" : `${link.prefix} `,
    text: link.title ?? "",
    address: addressOf(link),
    after: link.callToAction === null || link.callToAction === "" ? "" : ` ${link.callToAction}`,
  };
  const said = readRelatedLine({ ...line, title: SIGN });
  const keys = Object.keys(link) as (keyof RelatedWords)[];
  const unsaid = keys.filter((key) => said?.[key] !== link[key] && NOTED.includes(key));
  const notes = writeNotes(Object.fromEntries(unsaid.map((key) => [key, link[key]])));
  return { ...line, title: notes === "" ? SIGN : `${SIGN} ${notes}` };
}

const NOTED: readonly string[] = [
  "title",
  "url",
  "draftId",
  "insertedTitle",
  "prefix",
  "callToAction",
];

function addressOf({ url, draftId }: RelatedWords): string {
  if (draftId !== null && /^[\w-]+$/.test(draftId)) return `${DRAFT}${draftId}`;
  return url ?? TO_COME;
}

/** The related link that a line says; null where its link's title does not say that it is one. */
export function readRelatedLine(line: RelatedLine): RelatedWords | null {
  if (line.title !== SIGN && !line.title.startsWith(`${SIGN} {`)) return null;
  const notes: Notes = readNotes(line.title.slice(SIGN.length + 1)) ?? {};
  const draftId = line.address.startsWith(DRAFT) ? line.address.slice(DRAFT.length) : null;
  const pick = (name: string, otherwise: string | null) => {
    const value = noted(notes, name);
    return value === undefined ? otherwise : value;
  };
  const said = textOrNull(line.text);
  const url = pick("url", draftId === null ? safeUrl(line.address) : null);
  const draft = pick("draftId", draftId);
  return {
    title: pick("title", said),
    url: url === null ? null : safeUrl(url),
    draftId: draft,
    // A link to a draft notes the title it was inserted with only where that has changed since.
    insertedTitle: pick("insertedTitle", draftId === null ? null : said),
    prefix: pick("prefix", textOrNull(line.before.replace(/ $/, ""))),
    callToAction: pick("callToAction", textOrNull(line.after.replace(/^ /, ""))),
  };
}

const textOrNull = (text: string) => (text === "" ? null : text);
