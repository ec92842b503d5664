import { decodeText } from "../../../shared/imports/decode.ts";
import { addAudit, type Imported, type TextFormat } from "../../../shared/imports/import-result.ts";
import { importMarkdown } from "../../../shared/imports/markdown/markdown.ts";
import { importText } from "../../../shared/imports/text/import-text.ts";
import type { FileReadOps } from "../threads/thread-desk.ts";

type Parse = (bytes: Uint8Array, name: string) => Imported | Promise<Imported>;

const PARSERS: Readonly<Record<TextFormat, Parse>> = {
  text: importText,
  markdown: (bytes, name) => {
    const { text, audit } = decodeText(bytes, name);
    const imported = importMarkdown(text);
    return { ...imported, audit: addAudit(imported.audit, audit) };
  },
  html: async (bytes, name) => {
    // What reads web pages takes as long to load as the rest of the thread: not before it is needed.
    const { importHtmlFile } = await import("../../../shared/imports/html/html-file.ts");
    return importHtmlFile(bytes, name);
  },
};

export const importReads: Pick<FileReadOps, "imports.parse"> = {
  "imports.parse": ({ name, bytes, format }) => PARSERS[format](bytes, name),
};
