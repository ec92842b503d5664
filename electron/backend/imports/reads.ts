import { decodeText, refuseHuge } from "../../../shared/imports/decode.ts";
import {
  type Imported,
  type TextFormat,
  withKinds,
} from "../../../shared/imports/import-result.ts";
import { importMarkdown } from "../../../shared/imports/markdown/markdown.ts";
import { located } from "../../../shared/imports/places.ts";
import { importText } from "../../../shared/imports/text/import-text.ts";
import type { FileReadOps } from "../threads/thread-desk.ts";
import { readWordParts } from "./word/word-parts.ts";
import { readWordPicture } from "./word/word-picture.ts";

type Parse = (file: Blob, name: string) => Promise<Imported>;

const PARSERS: Readonly<Record<TextFormat, Parse>> = {
  text: async (file, name) => importText(await bytesOf(file, name), name),
  markdown: async (file, name) => {
    const { text, audit } = decodeText(await bytesOf(file, name), name);
    return withKinds(importMarkdown(text), audit);
  },
  html: async (file, name) => {
    // What reads web pages takes as long to load as the rest of the thread: not before it is needed.
    const { importHtmlFile } = await import("../../../shared/imports/html/html-file.ts");
    return importHtmlFile(await bytesOf(file, name), name);
  },
  docx: async (file, name) => {
    const { importDocx } = await import("../../../shared/imports/docx/docx.ts");
    return importDocx(await readWordParts(file, name), name);
  },
  ninjs: async (file, name) => {
    const { importNinjs } = await import("../../../shared/imports/ninjs/ninjs.ts");
    return importNinjs(await bytesOf(file, name), name);
  },
};

async function bytesOf(file: Blob, name: string): Promise<Uint8Array> {
  refuseHuge(file.size, name);
  return new Uint8Array(await file.arrayBuffer());
}

export const importReads: Pick<FileReadOps, "imports.parse" | "imports.picture"> = {
  "imports.parse": async ({ name, file, format }) => located(await PARSERS[format](file, name)),
  "imports.picture": ({ name, file, part }) => readWordPicture(file, name, part),
};
