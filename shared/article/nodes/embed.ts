import { say } from "../../words/say.ts";
import {
  blockAttributes,
  type DomElement,
  dataAttributes,
  type NodeElement,
  reading,
  textAttribute,
} from "../element.ts";
import { safeUrl } from "../url.ts";

/** Something that stands elsewhere on the web. It is kept as its address, never as code. */
export interface EmbedAttributes {
  id: string | null;
  /** Null while it is still to come. */
  url: string | null;
  /** Who serves it, where that is said otherwise than the address says (`providerOf`). */
  provider: string | null;
  /** What it is, for those who see only the card. */
  title: string | null;
}

export const embed: NodeElement = {
  name: "embed",
  aside: true,
  spec: {
    group: "block",
    atom: true,
    draggable: true,
    attrs: {
      ...blockAttributes,
      url: textAttribute,
      provider: textAttribute,
      title: textAttribute,
    },
    parseDOM: [
      { tag: "aside[data-node=embed]", getAttrs: reading(({ dataset }) => readEmbed(dataset)) },
    ],
    toDOM: ({ attrs: { url, provider, title } }) => [
      "aside",
      dataAttributes("embed", { url, provider, title }),
    ],
    leafText: (node) => node.attrs.title ?? node.attrs.url ?? "",
  },
  checks: [
    {
      rule: "embedWithoutAddress",
      severity: "WARN",
      fault: ({ attrs }) => (attrs?.url ? null : say("An embed has no address.")),
      fix: say("Paste the address of what it shows."),
    },
  ],
};

function readEmbed({ url, provider, title }: DomElement["dataset"]): Partial<EmbedAttributes> {
  return {
    url: url === undefined ? null : safeUrl(url),
    provider: provider ?? null,
    title: title ?? null,
  };
}
