import type { Root } from "mdast";
import { parseMarkdown } from "../../../shared/imports/markdown/parser.ts";
import { type Section, sectionsOf } from "./sections.ts";

/** A page of the help: a file of `docs`, as it is read there too. */
export interface HelpPage {
  /** Its file, relative to `docs/help`, by which other pages link to it. */
  readonly file: string;
  readonly title: string;
  readonly root: Root;
  readonly sections: readonly Section[];
}

/** In the order in which they are listed. */
const FILES = [
  "first-steps.md",
  "write.md",
  "photos.md",
  "pictures.md",
  "photo-rights.md",
  "file.md",
  "desk.md",
  "comments.md",
  "suggest.md",
  "find.md",
  "checks.md",
  "versions.md",
  "import.md",
  "export.md",
  "hand-over.md",
  "newsroom.md",
  "back-up.md",
  "settings.md",
  "keyboard.md",
  "promises.md",
  "problems.md",
  "../markdown.md",
] as const;

const texts = import.meta.glob<string>(["../../../docs/help/*.md", "../../../docs/markdown.md"], {
  query: "?raw",
  import: "default",
  eager: true,
});

/** Every page, read. This module holds their whole text, so it is loaded only when help is asked for. */
export const HELP_PAGES: readonly HelpPage[] = FILES.map((file) => {
  const root = parseMarkdown(textOf(file), true);
  const sections = sectionsOf(root);
  return { file, title: sections[0]?.title ?? file, root, sections };
});

function textOf(file: string): string {
  const text = texts[new URL(file, "file:///docs/help/").pathname.replace("/", "../../../")];
  if (text === undefined) throw new RangeError(`The help has no page ${file}.`);
  return text;
}
