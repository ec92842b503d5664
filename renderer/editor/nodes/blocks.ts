import { Blockquote } from "@tiptap/extension-blockquote";
import { HardBreak } from "@tiptap/extension-hard-break";
import { Heading } from "@tiptap/extension-heading";
import { HorizontalRule } from "@tiptap/extension-horizontal-rule";
import { BulletList, ListItem, ListKeymap, OrderedList } from "@tiptap/extension-list";
import { Paragraph } from "@tiptap/extension-paragraph";
import { HEADING_LEVELS } from "../../../shared/article/nodes/heading.ts";
import { fromShared } from "../article-schema.ts";
import { onlyInBody, rulesInBody } from "../body-only.ts";

/** When a block is split, its first half keeps the id; the normaliser gives the second its own. */
const ownId = () => ({ id: { default: null, keepOnSplit: false } });

const paragraph = Paragraph.extend({
  ...fromShared,
  addAttributes: ownId,
  addCommands() {
    return onlyInBody(this.parent?.());
  },
});

const heading = Heading.extend({
  ...fromShared,
  addAttributes: ownId,
  addCommands() {
    return onlyInBody(this.parent?.());
  },
  addInputRules() {
    return rulesInBody(this.parent?.());
  },
}).configure({ levels: [...HEADING_LEVELS] });

const bulletList = BulletList.extend({
  ...fromShared,
  addAttributes: ownId,
  addCommands() {
    return onlyInBody(this.parent?.());
  },
  addInputRules() {
    return rulesInBody(this.parent?.());
  },
});

const orderedList = OrderedList.extend({
  ...fromShared,
  addAttributes: ownId,
  addCommands() {
    return onlyInBody(this.parent?.());
  },
  addInputRules() {
    return rulesInBody(this.parent?.());
  },
  // TipTap's own reading of a pasted "1. …" does not know headlines; paste is read in one place.
  addProseMirrorPlugins: () => [],
});

const listItem = ListItem.extend({ ...fromShared });

const blockquote = Blockquote.extend({
  ...fromShared,
  addAttributes: ownId,
  addCommands() {
    return onlyInBody(this.parent?.());
  },
  addInputRules() {
    return rulesInBody(this.parent?.());
  },
});

const rule = HorizontalRule.extend({
  ...fromShared,
  addAttributes: ownId,
  addCommands() {
    return onlyInBody(this.parent?.());
  },
  addInputRules() {
    return rulesInBody(this.parent?.());
  },
});

const hardBreak = HardBreak.extend({ ...fromShared });

export const blocks = [
  paragraph,
  heading,
  bulletList,
  orderedList,
  listItem,
  ListKeymap,
  blockquote,
  rule,
  hardBreak,
];
