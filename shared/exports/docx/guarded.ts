/** Noncharacters: `portable` leaves none in an article, XML allows these two. */
const BRACE = "\ufdd0";
const LINE_END = "\ufdd1";

/**
 * A text that the `docx` package may write. It puts ids in where its XML reads `{name}`, wherever
 * that stands, so that no brace may come from the article; and a line end in an attribute has to
 * be a reference, or XML reads it as a space.
 */
export function guarded(text: string): string {
  return text.replaceAll("{", BRACE).replaceAll("\n", LINE_END);
}

/** The XML of a part with each guarded text as it was. */
export function unguarded(xml: string): string {
  return xml.replaceAll(BRACE, "{").replaceAll(LINE_END, "&#10;");
}
