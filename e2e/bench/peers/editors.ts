/** How each editor is mounted and found again in its page. */
export interface EditorEntry {
  readonly name: string;
  /** The package whose version is told; null for Stet itself. */
  readonly package: string | null;
  /** What it is written in on the page, as a selector. */
  readonly surface: string;
  /** What is switched on, told beside the figures. */
  readonly setUp: string;
}

/** The others each in the set-up that its own documentation begins with. */
export const EDITORS = {
  stet: {
    name: "Stet",
    package: null,
    surface: "[aria-label=Article][contenteditable=true]",
    setUp:
      "as shipped, browser host: its own server and database, journal with FULL sync, counts, checks, suggestions, comments, list of drafts and inspector on",
  },
  tiptap: {
    name: "TipTap",
    package: "@tiptap/core",
    surface: ".ProseMirror",
    setUp: "core, StarterKit and Image; no toolbar",
  },
  quill: {
    name: "Quill",
    package: "quill",
    surface: ".ql-editor",
    setUp: "theme Snow with its default toolbar",
  },
  ckeditor: {
    name: "CKEditor 5",
    package: "ckeditor5",
    surface: ".ck-editor__editable",
    setUp:
      "classic editor, licence GPL: Essentials, Heading, Bold, Italic, Link, List, BlockQuote, Image and PasteFromOffice with a toolbar",
  },
  lexical: {
    name: "Lexical",
    package: "lexical",
    surface: "[data-lexical-editor=true]",
    setUp:
      "React composer with rich text, history, links and lists; a node for pictures of our own, since it has none; no toolbar",
  },
  koenig: {
    name: "Koenig",
    package: "@tryghost/koenig-lexical",
    surface: ".koenig-lexical [data-lexical-editor=true]",
    setUp: "Ghost's editor with all its cards and toolbars; nothing to upload to, no saving",
  },
  blocknote: {
    name: "BlockNote",
    package: "@blocknote/core",
    surface: ".bn-editor",
    setUp: "React with the Mantine look: side menu, slash menu and formatting toolbar",
  },
} as const satisfies Readonly<Record<string, EditorEntry>>;

export type EditorId = keyof typeof EDITORS;
export const EDITOR_IDS = Object.keys(EDITORS) as EditorId[];
