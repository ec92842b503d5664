import type { Editor } from "@tiptap/core";

/** Links the selected words, or the link at the caret; else writes the address as its own link. */
export function setLink(editor: Editor, href: string): void {
  if (!editor.state.selection.empty || editor.isActive("link")) {
    editor.commands.setLink(href);
    return;
  }
  const text = editor.schema.text(href, [editor.schema.mark("link", { href })]);
  editor.view.dispatch(editor.state.tr.replaceSelectionWith(text, false));
}
