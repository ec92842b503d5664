import { attributeOf, childOf, childrenOf, elementsOf, type XmlElement } from "../xml/element.ts";

/** Things that only newer programs draw, and that are not read here: ink, models, new charts. */
const UNREAD = /^(?:cx\d*|am3d|aink|w16se|iact|oel)$/;

/**
 * What stands for content that is written twice, for newer and for older programs
 * (`mc:AlternateContent`): the newer one where it can be read here, never both.
 */
export function chosen(alternate: XmlElement): XmlElement[] {
  const fallback = elementsOf(childOf(alternate, "mc:Fallback") ?? NOTHING);
  const choices = childrenOf(alternate, "mc:Choice");
  const readable = choices.find((one) => !UNREAD.test(attributeOf(one, "Requires") ?? ""));
  if (readable !== undefined) return elementsOf(readable);
  return fallback.length > 0 ? fallback : choices.slice(0, 1).flatMap(elementsOf);
}

const NOTHING: XmlElement = { name: "", attributes: {}, children: [] };
