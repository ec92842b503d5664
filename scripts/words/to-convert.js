/** What a browser reads, and names: the same in every language. */
export const AS_THEY_ARE = new Set([
  "Lea Brandt",
  "bottom end",
  "input:not([type=hidden]), textarea, button",
  "input, textarea, select, [contenteditable=true], [role=slider], [role=menu]",
  "script style iframe object embed link meta base template noscript audio video source portal",
  "field 0",
  "block 0 0",
]);

/** Whose texts are still as they stand in the code. This list only shrinks. */
export const TO_CONVERT = [
  "renderer/actions/",
  "renderer/editor/article-editor.tsx",
  "renderer/editor/blocks/",
  "renderer/editor/bubble/",
  "renderer/editor/elements/",
  "renderer/editor/fields/",
  "renderer/editor/insertables.ts",
  "renderer/editor/link-card/",
  "renderer/editor/marks/",
  "renderer/editor/paste/",
  "renderer/editor/photo/",
  "renderer/editor/related-link/",
  "renderer/editor/suggest/",
  "renderer/editor/table/",
  "renderer/editor/toolbar/",
  "renderer/editor/typing/",
  "renderer/features/checks/",
  "renderer/features/find/",
  "renderer/features/notes/",
  // Read by whoever mends Stet.
  "renderer/features/problems/report.ts",
  "renderer/features/quotes/",
  "renderer/features/snippets/",
  "renderer/features/statistics/",
  "renderer/features/story/",
];
