import type { NodeJson } from "../../article/article.ts";
import { plainText } from "../../article/article.ts";
import type { Credit } from "../../article/credit.ts";
import { splitSignedCaption } from "../../text/caption-credit.ts";
import { parseCredit } from "../../text/credit-line.ts";
import type { Audit } from "../audit.ts";
import { creditAfter, noteCredit } from "./credit-note.ts";
import { trimmed } from "./trimmed.ts";

/**
 * Gives photos of other programs' files the caption and credit that stand below them: what
 * followed in their paragraph, and the next paragraph where it is a credit line or in italics.
 */
export function adoptCaptions(blocks: readonly NodeJson[], audit: Audit): NodeJson[] {
  const adopted: NodeJson[] = [];
  for (const block of blocks) {
    const photo = adopted.at(-1);
    const signed = photo?.type === "photo" ? signedBy(photo, block, audit) : null;
    if (signed === null) adopted.push(block.type === "photo" ? withOwnLines(block, audit) : block);
    else adopted[adopted.length - 1] = signed;
  }
  return adopted;
}

/** The photo with the paragraph below it as its caption or credit; null where it is neither. */
function signedBy(photo: NodeJson, block: NodeJson, audit: Audit): NodeJson | null {
  if (block.type !== "paragraph") return null;
  const lines = block.content ?? [];
  const credit = parseCredit(plainText(lines), "belowPhoto");
  if (credit !== null && !hasCredit(photo)) {
    noteCredit(audit, plainText(lines), credit);
    return withCredit(photo, credit);
  }
  const isCaption = (photo.content ?? []).length === 0 && lines.length > 0 && lines.every(isItalic);
  return isCaption ? withOwnLines({ ...photo, content: lines }, audit) : null;
}

function withOwnLines(photo: NodeJson, audit: Audit): NodeJson {
  const lines = trimmed(photo.content ?? []);
  const caption = lines.every(isItalic) ? lines.map(upright) : lines;
  const plain = { ...photo, content: caption };
  if (hasCredit(photo) || caption.length === 0) return plain;
  const alone = parseCredit(plainText(caption), "belowPhoto");
  if (alone !== null) {
    noteCredit(audit, plainText(caption), alone);
    return withCredit({ ...photo, content: [] }, alone);
  }
  const [only] = caption;
  const signed =
    caption.length === 1 && only?.text !== undefined ? splitSignedCaption(only.text) : null;
  if (signed === null) return plain;
  noteCredit(audit, creditAfter(only?.text ?? "", signed.caption), signed.credit);
  return withCredit(
    { ...photo, content: [{ ...only, type: "text", text: signed.caption }] },
    signed.credit,
  );
}

function hasCredit({ attrs }: NodeJson): boolean {
  return (attrs?.photographer ?? attrs?.agency ?? null) !== null;
}

function withCredit(photo: NodeJson, credit: Credit): NodeJson {
  return { ...photo, attrs: { ...photo.attrs, ...credit } };
}

function isItalic(node: NodeJson): boolean {
  return node.type === "hardBreak" || (node.marks ?? []).some(({ type }) => type === "italic");
}

function upright(node: NodeJson): NodeJson {
  const { marks = [], ...rest } = node;
  const kept = marks.filter(({ type }) => type !== "italic");
  return kept.length === 0 ? rest : { ...rest, marks: kept };
}
