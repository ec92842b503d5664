import { Node } from "@tiptap/core";
import { fromShared } from "../article-schema.ts";

const element = (name: string) => Node.create({ name, ...fromShared });

/** The blocks beside running text, in no order of their own: the schema says it. */
export const elements = [
  "pullQuote",
  "gallery",
  "embed",
  "table",
  "tableRow",
  "tableCell",
  "keyPoints",
  "readerNote",
  "deskNote",
].map(element);
