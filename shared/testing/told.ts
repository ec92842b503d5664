import type { NodeJson } from "../article/article.ts";

const MARKS: Readonly<Record<string, string>> = {
  bold: "**",
  italic: "_",
  strike: "~~",
  superscript: "^",
  subscript: ",,",
};

/** Blocks as one writes them down: "h2 Quay", "ul [Tea | Milk]", with their marks. */
export function told(blocks: readonly NodeJson[]): string[] {
  return blocks.map(toldBlock);
}

function toldBlock(block: NodeJson): string {
  const { type, attrs = {}, content = [] } = block;
  const inside = () => told(content).join(" | ");
  switch (type) {
    case "paragraph":
      return toldLine(content);
    case "heading":
      return `h${attrs.level} ${toldLine(content)}`;
    case "bulletList":
      return `ul [${inside()}]`;
    case "orderedList":
      return `ol${attrs.start === 1 ? "" : attrs.start} [${inside()}]`;
    case "listItem":
      return told(content).join(" + ");
    case "tableRow":
      return content.map((cell) => toldLine(cell.content ?? [])).join(", ");
    case "photo":
      return `photo(${[attrs.alt, attrs.photographer, attrs.agency].filter(Boolean).join("; ")}) ${toldLine(content)}`.trim();
    case "table":
      return `table${attrs.headerRow === true ? "!" : ""} [${inside()}]`;
    case "blockquote":
      return `quote [${inside()}]`;
    default:
      return `${type} ${toldLine(content)}`.trim();
  }
}

function toldLine(line: readonly NodeJson[]): string {
  return line
    .map(({ text, marks = [] }) =>
      marks.reduceRight((inner, { type, attrs }) => {
        if (type === "link") return `[${inner}](${attrs?.href})`;
        return `${MARKS[type] ?? type}${inner}${MARKS[type] ?? type}`;
      }, text ?? "/"),
    )
    .join("");
}
