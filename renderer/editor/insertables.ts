import type { ChainedCommands } from "@tiptap/core";
import { say } from "../../shared/words/say.ts";

/** One thing that can be put into the body, as data: all lists of such things read the same. */
export interface Insertable {
  /** Unique and stable: the name of its action, e.g. "insert.photo". */
  readonly name: string;
  /** As the slash menu shows it: "Photo". */
  readonly label: string;
  /** What it is for, in a few words. */
  readonly hint: string;
  /** Other words by which a person may look for it. */
  readonly keywords: readonly string[];
  /** E.g. "Mod+Alt+P"; null where it has none. */
  readonly shortcut: string | null;
  /** Who hears the shortcut: the whole window, or the editor itself, which binds it as a key. */
  readonly heard: "window" | "focus";
  /** A thing of its own ("Insert photo"), or a form that the paragraph takes ("Heading 2"). */
  readonly menu: "insert" | "format";
  /** Adds what it does to a chain of commands, so that one transaction can do more besides. */
  readonly insert: (chain: ChainedCommands) => ChainedCommands;
}

/** Everything that can be put into the body, in the order in which lists of it are read. */
export const INSERTABLES: readonly Insertable[] = [
  {
    name: "insert.photo",
    label: say("Photo"),
    hint: say("A picture file, with caption and credit"),
    keywords: ["picture", "image", "figure"],
    shortcut: "Mod+Alt+P",
    heard: "window",
    menu: "insert",
    insert: (chain) => chain.pickPhoto(),
  },
  {
    name: "insert.gallery",
    label: say("Gallery"),
    hint: say("Several photos in an order"),
    keywords: ["pictures", "slideshow", "images"],
    shortcut: null,
    heard: "focus",
    menu: "insert",
    insert: (chain) => chain.pickGallery(),
  },
  {
    name: "insert.relatedLink",
    label: say("Related link"),
    hint: say("To another story, in a line of its own"),
    keywords: [say("read more"), say("see also"), "story"],
    shortcut: "Mod+Alt+R",
    heard: "window",
    menu: "insert",
    insert: (chain) => chain.insertRelatedLink(),
  },
  {
    name: "insert.pullQuote",
    label: say("Pull quote"),
    hint: say("Words of the story, to be seen first"),
    keywords: ["quotation", "callout"],
    shortcut: null,
    heard: "focus",
    menu: "insert",
    insert: (chain) => chain.toggleTextElement("pullQuote"),
  },
  {
    name: "insert.keyPoints",
    label: say("Key points"),
    hint: say("The story in a few lines"),
    keywords: ["summary", say("at a glance"), "highlights"],
    shortcut: null,
    heard: "focus",
    menu: "insert",
    insert: (chain) => chain.toggleKeyPoints(),
  },
  {
    name: "insert.table",
    label: say("Table"),
    hint: say("Rows and columns"),
    keywords: ["grid", "spreadsheet", "figures"],
    shortcut: null,
    heard: "focus",
    menu: "insert",
    insert: (chain) => chain.insertTable(),
  },
  {
    name: "insert.embed",
    label: say("Embed"),
    hint: say("A video, post or chart, as a card of its address"),
    keywords: ["youtube", "video", "tweet", "social", "chart", "map"],
    shortcut: null,
    heard: "focus",
    menu: "insert",
    insert: (chain) => chain.insertEmbed(),
  },
  {
    name: "format.heading2",
    label: say("Heading 2"),
    hint: say("Opens a part of the story"),
    keywords: ["title", "subheading", "crosshead", "h2"],
    shortcut: "Mod+Alt+2",
    heard: "focus",
    menu: "format",
    insert: (chain) => chain.toggleHeading({ level: 2 }),
  },
  {
    name: "format.heading3",
    label: say("Heading 3"),
    hint: say("Opens a part of a part"),
    keywords: ["title", "subheading", "crosshead", "h3"],
    shortcut: "Mod+Alt+3",
    heard: "focus",
    menu: "format",
    insert: (chain) => chain.toggleHeading({ level: 3 }),
  },
  {
    name: "format.heading4",
    label: say("Heading 4"),
    hint: say("The smallest heading"),
    keywords: ["title", "subheading", "crosshead", "h4"],
    shortcut: "Mod+Alt+4",
    heard: "focus",
    menu: "format",
    insert: (chain) => chain.toggleHeading({ level: 4 }),
  },
  {
    name: "format.bulletList",
    label: say("Bullet list"),
    hint: say("Points in no order"),
    keywords: ["unordered", "points", "ul"],
    shortcut: "Mod+Shift+8",
    heard: "focus",
    menu: "format",
    insert: (chain) => chain.toggleBulletList(),
  },
  {
    name: "format.orderedList",
    label: say("Numbered list"),
    hint: say("Steps or places in order"),
    keywords: ["ordered", "steps", "ol"],
    shortcut: "Mod+Shift+7",
    heard: "focus",
    menu: "format",
    insert: (chain) => chain.toggleOrderedList(),
  },
  {
    name: "format.blockquote",
    label: say("Block quote"),
    hint: say("Words of somebody else, set apart"),
    keywords: ["quotation", "cite"],
    shortcut: "Mod+Shift+B",
    heard: "focus",
    menu: "format",
    insert: (chain) => chain.toggleBlockquote(),
  },
  {
    name: "insert.rule",
    label: say("Rule"),
    hint: say("A line between two parts"),
    keywords: ["divider", "separator", "break", "hr"],
    shortcut: null,
    heard: "focus",
    menu: "insert",
    insert: (chain) => chain.setHorizontalRule(),
  },
  {
    name: "insert.correction",
    label: say("Correction"),
    hint: say("Tells readers what was wrong"),
    keywords: ["erratum", "note"],
    shortcut: null,
    heard: "focus",
    menu: "insert",
    insert: (chain) => chain.toggleTextElement("readerNote", { kind: "correction" }),
  },
  {
    name: "insert.update",
    label: say("Update"),
    hint: say("Tells readers what is new"),
    keywords: ["note", "developing"],
    shortcut: null,
    heard: "focus",
    menu: "insert",
    insert: (chain) => chain.toggleTextElement("readerNote", { kind: "update" }),
  },
  {
    name: "insert.editorsNote",
    label: say("Editor’s note"),
    hint: say("What readers should know of the story"),
    keywords: ["note", "disclosure"],
    shortcut: null,
    heard: "focus",
    menu: "insert",
    insert: (chain) => chain.toggleTextElement("readerNote", { kind: "editorsNote" }),
  },
  {
    name: "insert.deskNote",
    label: say("Desk note"),
    hint: say("For the newsroom alone, never exported"),
    keywords: ["internal", "comment", "note"],
    shortcut: null,
    heard: "focus",
    menu: "insert",
    insert: (chain) => chain.toggleTextElement("deskNote"),
  },
  {
    name: "format.tk",
    label: "TK",
    hint: "Still to come; exports stop at it",
    keywords: ["missing", "todo", "placeholder"],
    shortcut: "Mod+Alt+T",
    heard: "focus",
    menu: "format",
    insert: (chain) => chain.toggleTk(),
  },
];
