import { type Command, type KeyboardShortcutCommand, Node } from "@tiptap/core";
import { fromShared } from "../article-schema.ts";
import type { EditorServices } from "../services.ts";
import { tableCommands } from "./commands.ts";
import { tableEditing } from "./editing.ts";
import { nextCellOrRow, nextRow, previousCell } from "./keys.ts";

type Bind = (command: Command) => KeyboardShortcutCommand;

const keysFor = (bind: Bind): Record<string, KeyboardShortcutCommand> =>
  Object.fromEntries(
    [
      ["Tab", nextCellOrRow] as const,
      ["Shift-Tab", previousCell] as const,
      ["Enter", nextRow] as const,
    ].map(([key, command]) => [key, bind(command)]),
  );

/** Tables: ProseMirror's own commands, kept to what an article's table can be. */
export function tables(services: EditorServices) {
  const table = Node.create({
    name: "table",
    ...fromShared,
    // Before the keys of lists and of paragraphs.
    priority: 900,
    addCommands: () => tableCommands(services),
    addKeyboardShortcuts() {
      const { editor } = this;
      return keysFor((command) => () => editor.commands.command(command));
    },
    addProseMirrorPlugins: () => [tableEditing()],
  });
  const tableRow = Node.create({ name: "tableRow", ...fromShared });
  const tableCell = Node.create({ name: "tableCell", ...fromShared });
  return [table, tableRow, tableCell];
}
