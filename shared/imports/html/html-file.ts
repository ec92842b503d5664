import { type Imported, withKinds } from "../import-result.ts";
import { decodeHtml } from "./decode-html.ts";
import { importHtml } from "./html.ts";

/** The bytes of an HTML file as an article; throws as `decodeHtml` and `importHtml` do. */
export function importHtmlFile(bytes: Uint8Array, name: string): Imported {
  const { text, audit } = decodeHtml(bytes, name);
  return withKinds(importHtml(text), audit);
}
