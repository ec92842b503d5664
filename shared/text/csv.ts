/** The letter that tells a spreadsheet the text is UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

/** A table as a spreadsheet reads it (RFC 4180). */
export function csvTable(rows: readonly (readonly string[])[]): string {
  return `${BYTE_ORDER_MARK}${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

/** In quotation marks; what a spreadsheet would take for a formula is told to be text. */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${plain.replaceAll('"', '""')}"`;
}
