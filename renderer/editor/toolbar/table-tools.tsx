import type { Editor } from "@tiptap/core";
import { say } from "../../../shared/words/say.ts";
import { Button } from "../../ui/button.tsx";
import { Menu } from "../../ui/menu.tsx";
import { TABLE_DEEDS, type TableDeed } from "../table/commands.ts";

/** Rows and columns of the table with the caret; nothing anywhere else. */
export function TableTools({
  editor,
  inTable,
}: {
  readonly editor: Editor;
  readonly inTable: boolean;
}) {
  if (!inTable) return null;
  const entries = Object.entries(TABLE_DEEDS).map(([id, { label }]) => ({
    id,
    label,
    isDanger: id === "deleteTable",
    onPick: () => {
      editor
        .chain()
        .focus()
        .tableDeed(id as TableDeed)
        .run();
    },
  }));
  return (
    <Menu label={say("Table")} entries={entries}>
      <Button kind="quiet">{say("Table")}</Button>
    </Menu>
  );
}
