import type { Block, Run, Text } from "./text.ts";

/** Plain HTML, for editors whose documents are HTML and for the clipboard. */
export function asHtml({ blocks }: Pick<Text, "blocks">): string {
  return blocks.map(blockHtml).join("\n");
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case "photo":
      return `<figure class="image"><img src="/photos/${block.src}" alt="${block.alt}"></figure>`;
    case "list":
      return `<ul>${block.items.map((runs) => `<li>${runs.map(runHtml).join("")}</li>`).join("")}</ul>`;
    case "heading":
      return `<h2>${block.runs.map(runHtml).join("")}</h2>`;
    case "quote":
      return `<blockquote><p>${block.runs.map(runHtml).join("")}</p></blockquote>`;
    case "paragraph":
      return `<p>${block.runs.map(runHtml).join("")}</p>`;
  }
}

function runHtml({ text, bold, italic, href }: Run): string {
  if (bold) return `<strong>${text}</strong>`;
  if (italic) return `<em>${text}</em>`;
  return href === undefined ? text : `<a href="${href}">${text}</a>`;
}
