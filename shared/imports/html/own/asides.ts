import type { Element } from "hast";
import type { NodeJson } from "../../../article/article.ts";
import { NOTE_KINDS } from "../../../article/nodes/reader-note.ts";
import { readEmbedWords } from "../../../html/embed-words.ts";
import { noted } from "../../../html/notes.ts";
import { readRelatedWords } from "../../../html/related-words.ts";
import { attribute, elementsIn, find, hasClass, isA, textOf } from "../elements.ts";
import type { Reading } from "../reading.ts";
import { ownLine } from "./inline.ts";

export function ownPullQuote(figure: Element, reading: Reading): NodeJson {
  const words = find(figure, (one) => isA(one, "p"));
  const caption = find(figure, (one) => isA(one, "figcaption"));
  return {
    type: "pullQuote",
    attrs: { attribution: caption === null ? null : textOf(caption) },
    content: ownLine(words?.children ?? [], reading),
  };
}

export function ownEmbed(figure: Element): NodeJson {
  const seen = {
    title: classText(figure, "title"),
    href: titleAddress(figure),
    provider: classText(figure, "provider"),
  };
  return { type: "embed", attrs: { ...readEmbedWords(seen, figure.properties) } };
}

export function ownRelatedLink(aside: Element): NodeJson {
  const seen = {
    prefix: classText(aside, "prefix"),
    title: classText(aside, "title"),
    href: titleAddress(aside),
    callToAction: classText(aside, "call-to-action"),
  };
  return { type: "relatedLink", attrs: { ...readRelatedWords(seen, aside.properties) } };
}

/** The line above the note says its kind and time, which class and `<time>` say as well. */
export function ownNote(aside: Element, reading: Reading): NodeJson {
  const time = find(aside, (one) => isA(one, "time"));
  const words = elementsIn(aside).find((one) => isA(one, "p") && !hasClass(one, "kind"));
  return {
    type: "readerNote",
    attrs: {
      kind: NOTE_KINDS.find((known) => hasClass(aside, known)) ?? "editorsNote",
      at: noted(aside.properties, "at") ?? (time === null ? null : attribute(time, "dateTime")),
    },
    content: ownLine(words?.children ?? [], reading),
  };
}

/** The text of the part with that class; null where there is none. */
export function classText(element: Element, name: string): string | null {
  const found = find(element, (one) => hasClass(one, name));
  return found === null ? null : textOf(found);
}

function titleAddress(element: Element): string | null {
  const title = find(element, (one) => isA(one, "a") && hasClass(one, "title"));
  return title === null ? null : attribute(title, "href");
}
