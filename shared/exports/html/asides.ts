import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { NodeJson } from "../../article/article.ts";
import type { EmbedAttributes } from "../../article/nodes/embed.ts";
import type { PullQuoteAttributes } from "../../article/nodes/pull-quote.ts";
import type { ReaderNoteAttributes } from "../../article/nodes/reader-note.ts";
import { providerOf } from "../../article/providers.ts";
import { embedNotes } from "../../html/embed-words.ts";
import { noteProperties } from "../../html/notes.ts";
import { phrasing } from "./inline.ts";
import { phrasesFor } from "./phrases.ts";
import type { Setting } from "./setting.ts";
import { isoTime, languageTag, readableTime } from "./times.ts";
import { validAddress } from "./valid-address.ts";

/** Words lifted out of the story, with whose they are. */
export function pullQuoteFigure({ attrs, content = [] }: NodeJson): Element {
  const { attribution } = attrs as unknown as PullQuoteAttributes;
  return h("figure", { className: "pull-quote" }, [
    h("blockquote", h("p", phrasing(content))),
    attribution === null ? null : h("figcaption", attribution),
  ]);
}

/** The card of an embed: what it is, where it stands, who serves it. No code of theirs. */
export function embedCard({ attrs }: NodeJson): Element {
  const embed = attrs as unknown as EmbedAttributes;
  const { url, provider, title } = embed;
  const href = url === null ? null : validAddress(url);
  const name = provider ?? providerOf(url);
  const words = title || url || "";
  const notes = noteProperties(embedNotes(embed, { title: words, href, provider: name }));
  return h("figure", { className: "embed", ...notes }, [
    h("p", [
      href === null
        ? h("span", { className: "title" }, words)
        : h("a", { className: "title", href, rel: "noopener" }, words),
      ...(name === null ? [] : [" ", h("span", { className: "provider" }, name)]),
    ]),
  ]);
}

/** A correction, an update or an editor's note, in a frame of its own. */
export function noteAside({ attrs, content = [] }: NodeJson, { language }: Setting): Element {
  const { kind, at } = attrs as unknown as ReaderNoteAttributes;
  const time = isoTime(at);
  const label: ElementContent[] = [h("strong", phrasesFor(language).notes[kind])];
  if (time !== null) {
    const words = readableTime(time, languageTag(language));
    label.push({ type: "text", value: " · " }, h("time", { dateTime: time }, words));
  }
  const notes = noteProperties({ at: time === null ? at : null });
  return h("aside", { className: ["note", kind], ...notes }, [
    h("p", { className: "kind" }, label),
    h("p", phrasing(content)),
  ]);
}
