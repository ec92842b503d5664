import type { Editor } from "@tiptap/core";
import { memo } from "react";
import { say } from "../../../shared/words/say.ts";
import { Button } from "../../ui/button.tsx";
import { Menu } from "../../ui/menu.tsx";
import { INSERTABLES } from "../insertables.ts";
import { keys } from "./shortcut.ts";

export interface InsertMenuProps {
  readonly editor: Editor;
  readonly isDisabled: boolean;
}

/** Everything that can be put into the body, as the slash menu lists it. */
export const InsertMenu = memo(function InsertMenuAsItIs({ editor, isDisabled }: InsertMenuProps) {
  const entries = INSERTABLES.map(({ name, label, shortcut, insert }) => ({
    id: name,
    label,
    shortcut: shortcut === null ? undefined : keys(shortcut),
    onPick: () => {
      insert(editor.chain().focus()).run();
    },
  }));
  return (
    <Menu label={say("Insert")} entries={entries}>
      <Button kind="quiet" isDisabled={isDisabled}>
        {say("Insert")}
      </Button>
    </Menu>
  );
});
