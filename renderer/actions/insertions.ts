import { say } from "../../shared/words/say.ts";
import { INSERTABLES, type Insertable } from "../editor/insertables.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

/** One action for each thing that can be put into the body. */
export const insertionActions: readonly Action<Workplace>[] = INSERTABLES.map(toAction);

function toAction({ name, label, shortcut, heard, menu, insert }: Insertable): Action<Workplace> {
  return {
    name,
    label: menu === "insert" ? say("Insert {label}", { label: label.toLowerCase() }) : label,
    menu,
    shortcut,
    heard,
    enabled: ({ editor }) => editor?.isEditable ?? false,
    run: ({ editor }) => {
      if (editor !== null) insert(editor.chain().focus()).run();
    },
  };
}
