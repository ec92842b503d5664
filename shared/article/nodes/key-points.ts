import {
  blockAttributes,
  dataAttributes,
  type NodeElement,
  reading,
  textAttribute,
} from "../element.ts";

export interface KeyPointsAttributes {
  id: string | null;
  /** Stands above the points, e.g. "At a glance". */
  title: string | null;
}

/** The story in a few lines, for those who read no further. */
export const keyPoints: NodeElement = {
  name: "keyPoints",
  spec: {
    group: "block",
    content: "listItem*",
    defining: true,
    attrs: { ...blockAttributes, title: textAttribute },
    parseDOM: [
      {
        tag: "aside[data-node=key-points]",
        contentElement: "ul",
        getAttrs: reading(({ dataset }) => ({ title: dataset.title ?? null })),
      },
    ],
    toDOM: ({ attrs: { title } }) => ["aside", dataAttributes("key-points", { title }), ["ul", 0]],
  },
};
