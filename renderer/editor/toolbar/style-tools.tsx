import type { Editor } from "@tiptap/core";
import { type ReactNode, useRef } from "react";
import { askForLink } from "../marks/link-request.ts";
import type { FormattingState, StyleName } from "./formatting-state.ts";
import { LinkPopover } from "./link-popover.tsx";
import { Toggle } from "./toggle.tsx";

interface StyleTool {
  readonly name: Exclude<StyleName, "link">;
  readonly label: string;
  readonly shortcut: string;
  readonly face: ReactNode;
  readonly toggle: (editor: Editor) => void;
}

const TOOLS: readonly StyleTool[] = [
  {
    name: "bold",
    label: "Bold",
    shortcut: "Mod+B",
    face: <b>B</b>,
    toggle: (editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    name: "italic",
    label: "Italic",
    shortcut: "Mod+I",
    face: <i>I</i>,
    toggle: (editor) => editor.chain().focus().toggleItalic().run(),
  },
  {
    name: "strike",
    label: "Strikethrough",
    shortcut: "Mod+Shift+S",
    face: <s>S</s>,
    toggle: (editor) => editor.chain().focus().toggleStrike().run(),
  },
  {
    name: "tk",
    label: "TK",
    shortcut: "Mod+Alt+T",
    face: "TK",
    toggle: (editor) => editor.chain().focus().toggleTk().run(),
  },
];

/** Styles of running text, allowed wherever there is text. */
export function StyleTools({ editor, state }: { editor: Editor; state: FormattingState }) {
  const linkButton = useRef<HTMLButtonElement>(null);
  return (
    <>
      {TOOLS.map(({ name, label, shortcut, face, toggle }) => (
        <Toggle
          key={name}
          label={label}
          shortcut={shortcut}
          isOn={state.styles[name]}
          isDisabled={!state.editable}
          onPress={() => toggle(editor)}
        >
          {face}
        </Toggle>
      ))}
      <Toggle
        label="Link"
        shortcut="Mod+Shift+K"
        isOn={state.styles.link}
        isDisabled={!state.editable}
        onPress={() => askForLink(editor.view.dom)}
        buttonRef={linkButton}
      >
        Link
      </Toggle>
      <LinkPopover editor={editor} anchor={linkButton} />
    </>
  );
}
