import type { Block, Run, Text } from "./text.ts";

/** As Stet imports it, below a headline. */
export function asMarkdown({ blocks }: Text, headline: string): string {
  return `# ${headline}\n\n${blocks.map(blockMarkdown).join("\n\n")}\n`;
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case "photo":
      return `![${block.alt}](${block.src})`;
    case "list":
      return block.items.map((runs) => `- ${runs.map(runMarkdown).join("")}`).join("\n");
    case "heading":
      return `## ${block.runs.map(runMarkdown).join("")}`;
    case "quote":
      return `> ${block.runs.map(runMarkdown).join("")}`;
    case "paragraph":
      return block.runs.map(runMarkdown).join("");
  }
}

function runMarkdown({ text, bold, italic, href }: Run): string {
  if (bold) return `**${text}**`;
  if (italic) return `*${text}*`;
  return href === undefined ? text : `[${text}](${href})`;
}
