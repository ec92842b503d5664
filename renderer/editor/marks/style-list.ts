import type { ChainedCommands } from "@tiptap/core";
import { say } from "../../../shared/words/say.ts";

export type StyleName = "bold" | "italic" | "strike" | "superscript" | "subscript" | "tk";

/** On macOS Cmd+, belongs to the settings of every program. */
const SUBSCRIPT_KEY = /mac/i.test(navigator.userAgent) ? "Mod+Alt+," : "Mod+,";

/** One style of running text, as data: toolbar, bubble and actions read the same. */
export interface Style {
  readonly name: StyleName;
  readonly label: string;
  readonly shortcut: string;
  /** What stands on its button, and the element that it stands in there. */
  readonly face: string;
  readonly tag: "b" | "i" | "s" | "span";
  readonly toggle: (chain: ChainedCommands) => ChainedCommands;
}

export const STYLES: readonly Style[] = [
  {
    name: "bold",
    label: say("Bold"),
    shortcut: "Mod+B",
    face: "B",
    tag: "b",
    toggle: (chain) => chain.toggleBold(),
  },
  {
    name: "italic",
    label: say("Italic"),
    shortcut: "Mod+I",
    face: "I",
    tag: "i",
    toggle: (chain) => chain.toggleItalic(),
  },
  {
    name: "strike",
    label: say("Strikethrough"),
    shortcut: "Mod+Shift+S",
    face: "S",
    tag: "s",
    toggle: (chain) => chain.toggleStrike(),
  },
  {
    name: "superscript",
    label: say("Superscript"),
    shortcut: "Mod+.",
    face: "x",
    tag: "span",
    toggle: (chain) => chain.unsetMark("subscript").toggleMark("superscript"),
  },
  {
    name: "subscript",
    label: say("Subscript"),
    shortcut: SUBSCRIPT_KEY,
    face: "x",
    tag: "span",
    toggle: (chain) => chain.unsetMark("superscript").toggleMark("subscript"),
  },
  {
    name: "tk",
    label: "TK",
    shortcut: "Mod+Alt+T",
    face: "TK",
    tag: "span",
    toggle: (chain) => chain.toggleTk(),
  },
];
