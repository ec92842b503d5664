import { Mark } from "@tiptap/core";
import { Bold } from "@tiptap/extension-bold";
import { Italic } from "@tiptap/extension-italic";
import { Strike } from "@tiptap/extension-strike";
import { fromShared } from "../article-schema.ts";
import { SUBSCRIPT_KEY } from "./style-list.ts";

export const styles = [
  Bold.extend({ ...fromShared }),
  Italic.extend({ ...fromShared }),
  Strike.extend({ ...fromShared }),
  script("superscript", "Mod-."),
  script("subscript", SUBSCRIPT_KEY.replaceAll("+", "-")),
];

function script(name: "superscript" | "subscript", key: string): Mark {
  return Mark.create({
    name,
    ...fromShared,
    addKeyboardShortcuts() {
      return { [key]: () => this.editor.commands.toggleMark(name) };
    },
  });
}
