import { say } from "../../words/say.ts";
import { plainText } from "../article.ts";
import {
  blockAttributes,
  dataAttributes,
  type NodeElement,
  reading,
  textAttribute,
} from "../element.ts";

export interface PullQuoteAttributes {
  id: string | null;
  /** Whose words they are, as readers see it: "Ines Aldor, harbour master". */
  attribution: string | null;
}

/** Words lifted out of the story to be seen first. */
export const pullQuote: NodeElement = {
  name: "pullQuote",
  aside: true,
  spec: {
    group: "block",
    content: "inline*",
    defining: true,
    isolating: true,
    attrs: { ...blockAttributes, attribution: textAttribute },
    parseDOM: [
      {
        tag: "aside[data-node=pull-quote]",
        getAttrs: reading(({ dataset }) => ({ attribution: dataset.attribution ?? null })),
      },
    ],
    toDOM: ({ attrs: { attribution } }) => [
      "aside",
      dataAttributes("pull-quote", { attribution }),
      0,
    ],
  },
  checks: [
    {
      rule: "emptyPullQuote",
      severity: "WARN",
      fault: ({ content = [] }) =>
        plainText(content).trim() === "" ? say("A pull quote has no words.") : null,
      fix: say("Fill it in or take it out."),
    },
  ],
};
