import type { ExportFormat } from "../contract/exports.ts";
import { say } from "../words/say.ts";

/** What there is to know of a format without writing in it. */
export interface Format {
  readonly title: string;
  /** What it is for, to who chooses one. */
  readonly description: string;
  readonly extension: string;
  readonly mediaType: string;
  /** Where its photos are: in a folder beside the file, in the file itself, or nowhere. */
  readonly photos: "beside" | "inside" | "none";
}

export const FORMATS: Readonly<Record<ExportFormat, Format>> = {
  html: {
    title: say("HTML page"),
    description: say("Whole and styled, with what search engines read; opens in any browser."),
    extension: ".html",
    mediaType: "text/html",
    photos: "beside",
  },
  "html-fragment": {
    title: say("HTML fragment"),
    description: say("The article alone, to be put into a site."),
    extension: ".fragment.html",
    mediaType: "text/html",
    photos: "beside",
  },
  markdown: {
    title: "Markdown",
    description: say("Plain text with its fields at the head; comes back as an equal article."),
    extension: ".md",
    mediaType: "text/markdown",
    photos: "beside",
  },
  docx: {
    title: "Word",
    description: say("One document with its photos in it, to be edited further."),
    extension: ".docx",
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    photos: "inside",
  },
  pdf: {
    title: "PDF",
    description: say("The page as it is printed, with its photos in it."),
    extension: ".pdf",
    mediaType: "application/pdf",
    photos: "inside",
  },
  ninjs: {
    title: "ninjs",
    description: say("JSON for news agencies (IPTC ninjs 3.1), its photos beside it."),
    extension: ".ninjs.json",
    mediaType: "application/json",
    photos: "beside",
  },
  text: {
    title: say("Wire text"),
    description: say("Plain copy for a wire desk or a mail: no pictures and no styles."),
    extension: ".txt",
    mediaType: "text/plain",
    photos: "none",
  },
};
