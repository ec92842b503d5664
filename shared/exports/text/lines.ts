/**
 * The text with its lines broken before `width` columns, at spaces alone; a longer word stands whole.
 * Line ends that it has already stay. Null leaves every line as long as it is.
 */
export function wrapped(text: string, width: number | null): string {
  if (width === null) return text;
  return text
    .split("\n")
    .map((line) => wrappedLine(line, width))
    .join("\n");
}

function wrappedLine(text: string, width: number): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && longer.length > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].join("\n");
}

/** The text with its first line behind `first`, and the others as far in. */
export function indented(text: string, first: string): string {
  const [opening = "", ...more] = text.split("\n");
  const rest = " ".repeat(first.length);
  return [first + opening, ...more.map((line) => (line === "" ? "" : rest + line))].join("\n");
}

/** A field as one line, whatever line ends it has; null where it holds no words. */
export function oneLine(text: string | null): string | null {
  const line = (text ?? "").replace(/\s+/gu, " ").trim();
  return line === "" ? null : line;
}

/** A sentence and what comes behind it, with a full stop between where none stands. */
export function sentences(...parts: readonly (string | null)[]): string {
  const said = parts.filter((part) => part !== null);
  return said.reduce<string>(
    (before, part) =>
      before === "" ? part : `${before}${/[.!?:…]["'”’»)]?$/u.test(before) ? "" : "."} ${part}`,
    "",
  );
}
