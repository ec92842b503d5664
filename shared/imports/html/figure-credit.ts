import type { Element } from "hast";
import { type NodeJson, plainText } from "../../article/article.ts";
import { type Credit, DEFAULT_CREDIT_PATTERN } from "../../article/credit.ts";
import { splitSignedCaption } from "../../text/caption-credit.ts";
import { parseCredit } from "../../text/credit-line.ts";
import { plainSpaces } from "../../text/spaces.ts";
import { creditAfter, noteCredit } from "../story/credit-note.ts";
import { attribute, find, textOf } from "./elements.ts";
import { oneLine } from "./one-line.ts";
import type { Flow, Reading } from "./reading.ts";

const CREDIT =
  /credit|copyright|photographer|photo-?by|byline|attribution|\bsource\b|quelle|agency/i;

/** The part of a figure that its class, or what it says of itself to machines, calls the credit. */
export function creditIn(figure: Element): Element | null {
  return find(
    figure,
    (one) =>
      CREDIT.test(`${attribute(one, "className") ?? ""} ${attribute(one, "itemProp") ?? ""}`) &&
      textOf(one).trim() !== "" &&
      !/caption/i.test(attribute(one, "className") ?? ""),
  );
}

/** The photo with what its figure calls the credit; words that name nobody stay in the caption. */
export function signed(
  photo: NodeJson,
  element: Element | null,
  reading: Reading,
  flow: Flow,
): NodeJson {
  if (element === null) return split(photo, reading);
  const words = oneLine(flow(element.children, reading), reading);
  const credit = bareCredit(plainText(words));
  if (credit === null) {
    const caption = photo.content ?? [];
    const space = caption.length > 0 && words.length > 0 ? [{ type: "hardBreak" }] : [];
    return split({ ...photo, content: [...caption, ...space, ...words] }, reading);
  }
  noteCredit(reading.audit, plainText(words), credit);
  return { ...photo, attrs: { ...photo.attrs, ...credit } };
}

/** What is a credit by its place may be a bare name. */
function bareCredit(text: string): Credit | null {
  const line = plainSpaces(text);
  const read = parseCredit(line, "belowPhoto");
  if (read !== null) return read;
  const labelled = parseCredit(`Photo by ${line}`, "belowPhoto");
  if (labelled === null) return null;
  const pattern = (labelled.creditPattern ?? DEFAULT_CREDIT_PATTERN).replace(/^Photo by /, "");
  return { ...labelled, creditPattern: pattern };
}

/** A caption that ends with a credit line, as most do where no class tells the two apart. */
function split(photo: NodeJson, { audit }: Reading): NodeJson {
  const caption = photo.content ?? [];
  const [only] = caption;
  const alone = parseCredit(plainText(caption), "belowPhoto");
  if (alone !== null) {
    noteCredit(audit, plainText(caption), alone);
    return { ...photo, attrs: { ...photo.attrs, ...alone }, content: [] };
  }
  if (caption.length !== 1 || only?.text === undefined) return photo;
  const parts = splitSignedCaption(only.text);
  if (parts === null) return photo;
  noteCredit(audit, creditAfter(only.text, parts.caption), parts.credit);
  const words = { ...only, text: parts.caption };
  return { ...photo, attrs: { ...photo.attrs, ...parts.credit }, content: [words] };
}
