import { attributeOf, below, childrenOf, type XmlElement } from "../../xml/element.ts";
import { partOf, type WordParts } from "../parts.ts";
import { type Relations, relatedPart } from "../relations.ts";
import { NOBODY, timeOf } from "./tracking.ts";

/** A comment as its file holds it. */
export interface WordComment {
  readonly name: string;
  /** Null where the file does not say. */
  readonly at: string | null;
  /** Its paragraphs. */
  readonly lines: readonly string[];
  /** Id of the comment that it answers. */
  readonly parent: string | null;
  readonly isResolved: boolean;
}

/** More than any article has. */
const MOST = 10_000;

/** The comments of a file by their ids; which answers which stands in a part of its own. */
export function commentsOf(parts: WordParts, relations: Relations): Map<string, WordComment> {
  const written = childrenOf(partNamed(parts, relations, "comments"), "w:comment").slice(0, MOST);
  const idOfParagraph = new Map<string, string>();
  for (const comment of written) {
    for (const one of paragraphsIn(comment)) {
      const paragraph = attributeOf(one, "w14:paraId");
      if (paragraph !== null) idOfParagraph.set(paragraph, attributeOf(comment, "w:id") ?? "");
    }
  }
  const more = moreOf(partNamed(parts, relations, "commentsExtended"), idOfParagraph);
  return new Map(
    written.map((comment) => {
      const id = attributeOf(comment, "w:id") ?? "";
      const { parent = null, isResolved = false } = more.get(id) ?? {};
      return [id, { ...saidIn(comment), parent, isResolved }];
    }),
  );
}

function partNamed(parts: WordParts, relations: Relations, kind: string): XmlElement | null {
  const name = relatedPart(relations, kind);
  return name === null ? null : partOf(parts, name);
}

function moreOf(root: XmlElement | null, idOfParagraph: ReadonlyMap<string, string>) {
  const idOf = (one: XmlElement, name: string) =>
    idOfParagraph.get(attributeOf(one, name) ?? "") ?? null;
  return new Map(
    childrenOf(root, "w15:commentEx").map((one) => {
      const parent = idOf(one, "w15:paraIdParent");
      const isResolved = /^(?:1|true)$/.test(attributeOf(one, "w15:done") ?? "");
      return [idOf(one, "w15:paraId") ?? "", { parent, isResolved }];
    }),
  );
}

function saidIn(comment: XmlElement): Pick<WordComment, "name" | "at" | "lines"> {
  return {
    name: attributeOf(comment, "w:author")?.trim() || NOBODY,
    at: timeOf(attributeOf(comment, "w:date")),
    lines: paragraphsIn(comment).map(wordsIn),
  };
}

const paragraphsIn = (comment: XmlElement) =>
  [...below(comment)].filter(({ name }) => name === "w:p");

const SIGNS: Readonly<Record<string, string>> = { "w:tab": "\t", "w:br": "\n", "w:cr": "\n" };

/** What was struck out in a comment is none of it. */
function wordsIn(paragraph: XmlElement): string {
  return [...below(paragraph)]
    .map(({ name, children }) => {
      if (name !== "w:t") return SIGNS[name] ?? "";
      return children.filter((child) => typeof child === "string").join("");
    })
    .join("");
}
