import type * as Y from "yjs";
import { type NodeJson, plainText } from "../article/article.ts";
import { newBlockId } from "../article/block-id.ts";
import type { BlockName } from "../article/schema.ts";
import { readArticle } from "../article/ydoc/document.ts";
import { type BodyEdit, editBody } from "../article/ydoc/edit-body.ts";
import { PERSON } from "../article/ydoc/roots.ts";
import type { AuditKind } from "./audit-kinds.ts";
import { changeWords, type IsDone } from "./change-words.ts";
import type { AuditPlace } from "./places.ts";

/** How one change is undone in a body: the edit, or null where what it was about is something else by now. */
type TakeBack = (body: readonly NodeJson[], place: AuditPlace) => BodyEdit | null;

/**
 * The kinds that can be taken back. Of the others
 * - looks (colours, fonts, highlights), boxes, equations, embedded files and unsafe addresses have no place in an
 *   article to go back to;
 * - the level of a heading that was set at the nearest is none that an article can have;
 * - age banner and follow line are written again at each export, and would stand there twice;
 * - of deleted words, page breaks and joined lines the very spot is not known: only their paragraph is;
 * - comments and tracked changes are the draft's own, and are decided there;
 * - what was read as plain text, in another encoding or without invisible signs was never an article's.
 */
const TAKE_BACK: Partial<Readonly<Record<AuditKind, TakeBack>>> = {
  relatedLine: changed("relatedLink", (block, words) =>
    paragraph(block, [linked(words, block.attrs?.url)]),
  ),
  creditLine: changed("photo", withoutCredit),
  note: changed("deskNote", (block) => paragraph(block, block.content ?? [])),
  chart: changed("deskNote", (block) => paragraph(block, block.content ?? [])),
  missingPhoto: removed(({ type, attrs }) => type === "photo" && (attrs?.asset ?? null) === null),
  underline: inWords(inItalics, (inside) => inside.every(isItalic)),
  capitals: inWords(inCapitals, () => false),
  hiddenText: asDeskNote,
  pageHeader: asDeskNote,
  field: asDeskNote,
};

/** The line that a related link was, with the address that its file linked it to. */
function linked(words: string, url: unknown): NodeJson {
  const node = textNode(words);
  if (typeof url !== "string" || words.includes(url)) return node;
  return { ...node, marks: [{ type: "link", attrs: { href: url } }] };
}

const textNode = (text: string): NodeJson => ({ type: "text", text });

function paragraph({ attrs }: NodeJson, content: readonly NodeJson[]): NodeJson {
  return { type: "paragraph", attrs: { id: attrs?.id }, content: [...content] };
}

const placeOf = (body: readonly NodeJson[], { block }: AuditPlace) =>
  block === null ? -1 : body.findIndex(({ attrs }) => attrs?.id === block);

/** The block that stands there becomes another, where it still is what it became. */
function changed(type: BlockName, change: (block: NodeJson, words: string) => NodeJson): TakeBack {
  return (body, place) => {
    const at = placeOf(body, place);
    const block = body[at];
    if (block?.type !== type || place.words === null) return null;
    return { out: at, put: { at, block: change(block, place.words) } };
  };
}

function removed(isMeant: (block: NodeJson) => boolean): TakeBack {
  return (body, place) => {
    const at = placeOf(body, place);
    const block = body[at];
    return block !== undefined && isMeant(block) ? { out: at, put: null } : null;
  };
}

/** The words change where they stand; where they stand more than once, the first that has not changed yet. */
function inWords(change: (inside: readonly NodeJson[]) => NodeJson[], isDone: IsDone): TakeBack {
  return (body, place) => {
    const at = placeOf(body, place);
    const block = body[at];
    if (block === undefined || place.words === null) return null;
    const put = changeWords(block, place.words, change, isDone);
    return put === null ? null : { out: at, put: { at, block: put } };
  };
}

const isItalic = ({ type, marks = [] }: NodeJson) =>
  type !== "text" || marks.some((mark) => mark.type === "italic");

function inItalics(inside: readonly NodeJson[]): NodeJson[] {
  return inside.map((node) =>
    isItalic(node) ? node : { ...node, marks: [...(node.marks ?? []), { type: "italic" }] },
  );
}

function inCapitals(inside: readonly NodeJson[]): NodeJson[] {
  return inside.map((node) =>
    node.text === undefined ? node : { ...node, text: node.text.toLocaleUpperCase() },
  );
}

/** What was left out, below its paragraph or at the end: for the newsroom, since readers never saw it. */
function asDeskNote(body: readonly NodeJson[], place: AuditPlace): BodyEdit | null {
  const { words } = place;
  if (words === null) return null;
  const isThere = body.some((block) => block.type === "deskNote" && saidBy(block) === words);
  if (isThere) return null;
  const found = placeOf(body, place);
  const block = { type: "deskNote", attrs: { id: newBlockId() }, content: [textNode(words)] };
  return { out: null, put: { at: found < 0 ? body.length : found + 1, block } };
}

const saidBy = ({ content = [] }: NodeJson) => plainText(content);

function withoutCredit(photo: NodeJson, words: string): NodeJson {
  const none = { photographer: null, agency: null, creditPattern: null };
  const caption = photo.content ?? [];
  const text = plainText(caption) === "" ? words : ` ${words}`;
  return {
    ...photo,
    attrs: { ...photo.attrs, ...none },
    content: [...caption, textNode(text)],
  };
}

/** Whether an import's changes of this kind can be taken back in a draft. */
export function canTakeBack(kind: string): boolean {
  return Object.hasOwn(TAKE_BACK, kind);
}

/**
 * Takes an import's changes of one kind back in a draft's document, in one transaction: the words stand again
 * as the file had them. Answers how many were; one whose block is gone or another by now is left alone.
 */
export function takeBack(doc: Y.Doc, kind: string, places: readonly AuditPlace[]): number {
  const change = TAKE_BACK[kind as AuditKind];
  if (change === undefined) throw new RangeError(`${kind} cannot be taken back.`);
  let count = 0;
  doc.transact(() => {
    for (const place of places) {
      const edit = change(readArticle(doc).body, place);
      if (edit === null) continue;
      editBody(doc, edit);
      count += 1;
    }
  }, PERSON);
  return count;
}
