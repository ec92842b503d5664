/** What a browser reads, and names: the same in every language. */
export const AS_THEY_ARE = new Set([
  "Lea Brandt",
  "bottom end",
  "input:not([type=hidden]), textarea, button",
  "input, textarea, select, [contenteditable=true], [role=slider], [role=menu]",
  "script style iframe object embed link meta base template noscript audio video source portal",
  "field 0",
  "block 0 0",
  "input, select, button, li[role=option]",
  "script, style, template, noscript, iframe, object, embed, video, audio, picture, svg, math, link, meta, title, base, input, button, select, textarea",
  "img, picture, iframe, object, embed, video, audio, script, input, button, select",
]);

/** Whose texts are English in every language, and why. */
export const LEFT_ENGLISH = [
  // Names of keys, as they stand on the keys.
  "renderer/actions/shortcut.ts",
  // Read by whoever mends Stet.
  "renderer/features/problems/report.ts",
];
