/** Columns of a page: what a terminal has at least. */
export const WIDTH = 80;

/** A space, but none within brackets: `[--since TIME]` stays together. */
const BREAK = / (?![^[\]]*\])/;

/**
 * Text in lines of at most {@link WIDTH} columns, broken at its spaces; a longer word stands alone.
 * Lines behind the first are indented by `hang` columns more.
 */
export function wrap(text: string, indent: number, hang = 0): string[] {
  const lines: string[] = [];
  for (const word of text.split(BREAK)) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && longer.length <= WIDTH) lines[lines.length - 1] = longer;
    else lines.push(" ".repeat(indent + (lines.length > 0 ? hang : 0)) + word);
  }
  return lines;
}

/** The same for a line that is indented already, as code is. */
export function wrapIndented(line: string, indent: number): string[] {
  const own = line.length - line.trimStart().length;
  return wrap(line.trimStart(), indent + own, 4);
}
