import { say } from "../../words/say.ts";
import { plainText } from "../article.ts";
import { blockAttributes, type NodeElement } from "../element.ts";

export const HEADING_LEVELS = [2, 3, 4] as const;

/** A heading inside the body. Level 1 is the headline's alone; deeper ones than 4 become 4. */
export const heading: NodeElement = {
  name: "heading",
  spec: {
    group: "block",
    content: "inline*",
    defining: true,
    attrs: { ...blockAttributes, level: { default: 2, validate: "number" } },
    parseDOM: [
      ...HEADING_LEVELS.map((level) => ({ tag: `h${level}`, attrs: { level } })),
      { tag: "h5", attrs: { level: 4 } },
      { tag: "h6", attrs: { level: 4 } },
    ],
    toDOM: (node) => [`h${node.attrs.level}`, 0],
  },
  checks: [
    {
      rule: "emptyHeading",
      severity: "WARN",
      fault: ({ content = [] }) =>
        plainText(content).trim() === "" ? say("A heading has no words.") : null,
      fix: say("Fill it in or take it out."),
    },
  ],
};
