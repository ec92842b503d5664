import { decodeText } from "../../../shared/imports/decode.ts";
import { addAudit, type Imported } from "../../../shared/imports/import-result.ts";
import { importMarkdown } from "../../../shared/imports/markdown/markdown.ts";
import { importText } from "../../../shared/imports/text/import-text.ts";
import type { ReadOps } from "../threads/thread-desk.ts";

export const importReads = {
  "imports.parse": (_desk, { name, bytes, format }) =>
    format === "markdown" ? parseMarkdown(bytes, name) : importText(bytes, name),
} satisfies Partial<ReadOps>;

function parseMarkdown(bytes: Uint8Array, name: string): Imported {
  const { text, audit } = decodeText(bytes, name);
  const imported = importMarkdown(text);
  return { ...imported, audit: addAudit(imported.audit, audit) };
}
