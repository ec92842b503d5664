const UUID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";

/** How each format that is a text names, at its head, the draft it was exported from. */
const TEXT_MARKS = [
  new RegExp(`<article (?:data-stet="\\d+" )?data-draft="${UUID}"`),
  new RegExp(`^\\{\\n "uri": "urn:uuid:${UUID}",\\n`),
  new RegExp(`^---\\nstet: \\d+\\ndraftId: ${UUID}\\n`),
];

/** Id of the draft that a text was exported from; null where it names none. */
export function draftOfText(text: string): string | null {
  return first(TEXT_MARKS.map((mark) => mark.exec(text)));
}

/** The custom property by which a Word document names its draft. */
export const WORD_PROPERTY = "StetDraft";
/** The entry of a Word document that holds such properties. */
export const WORD_PROPERTIES = "docProps/custom.xml";

/** Id of the draft that a Word document was exported from, by its entry {@link WORD_PROPERTIES}. */
export function draftOfWord(properties: string): string | null {
  const mark = new RegExp(`name="${WORD_PROPERTY}"[^>]*>\\s*<vt:lpwstr[^>]*>${UUID}<`);
  return first([mark.exec(properties)]);
}

const PDF_MARK = "%Stet draft ";
/** How much of a PDF's end holds its mark. */
export const PDF_TAIL = 1024;

/**
 * The PDF with a comment that names the draft. It stands between trailer and `startxref`, where no
 * offset of the file points behind it (ISO 32000-1, 7.2.3 and 7.5.5), so that the file stays whole.
 * Unchanged where there is no such place.
 */
export function markPdf(pdf: Uint8Array, draft: string): Uint8Array {
  const from = Math.max(0, pdf.length - PDF_TAIL / 2);
  const at = latin(pdf.subarray(from)).lastIndexOf("\nstartxref");
  if (at < 0) return pdf;
  const mark = new TextEncoder().encode(`\n${PDF_MARK}${draft}`);
  const marked = new Uint8Array(pdf.length + mark.length);
  marked.set(pdf.subarray(0, from + at));
  marked.set(mark, from + at);
  marked.set(pdf.subarray(from + at), from + at + mark.length);
  return marked;
}

/** Id of the draft that a PDF was exported from, by its last {@link PDF_TAIL} bytes. */
export function draftOfPdf(tail: Uint8Array): string | null {
  return first([new RegExp(`\\n${PDF_MARK}${UUID}\\n`).exec(latin(tail))]);
}

const latin = (bytes: Uint8Array) => new TextDecoder("latin1").decode(bytes);

function first(found: readonly (RegExpExecArray | null)[]): string | null {
  return found.find((match) => match !== null)?.[1] ?? null;
}
