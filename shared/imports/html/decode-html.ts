import { type DecodedText, decodeAs, isUtf8, refuseEmpty, wideLabel } from "../decode.ts";

/** How far into a file browsers look for what it says of its encoding. */
const HEAD = 1024;

/**
 * Reads the bytes of an HTML file: by its byte-order mark, as UTF-8 where they are, else in the
 * encoding that its `<meta>` names, else as Windows-1252. Throws as `decodeText` does.
 */
export function decodeHtml(bytes: Uint8Array, name: string): DecodedText {
  const unicode = wideLabel(bytes) ?? (isUtf8(bytes) ? "utf-8" : null);
  const decoded = decodeAs(bytes, unicode ?? namedEncoding(bytes) ?? "windows-1252", name);
  refuseEmpty(decoded.text, name);
  return decoded;
}

function namedEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, HEAD * 4));
  const label = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:.-]{1,40})/i.exec(head)?.[1];
  if (label === undefined || /^utf-?(?:8|16)/i.test(label)) return null;
  try {
    new TextDecoder(label);
    return label;
  } catch {
    // No encoding that browsers know.
    return null;
  }
}
