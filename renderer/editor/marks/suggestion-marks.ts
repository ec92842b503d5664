import { Mark } from "@tiptap/core";
import { TEXT_SUGGESTIONS } from "../../../shared/article/review/suggested.ts";
import { fromShared } from "../article-schema.ts";

/** What is suggested of text; only suggesting sets these, no command of their own. */
export const suggestionMarks = TEXT_SUGGESTIONS.map((name) =>
  Mark.create({ name, ...fromShared, keepOnSplit: false }),
);
