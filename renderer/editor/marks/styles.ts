import { Mark } from "@tiptap/core";
import { Bold } from "@tiptap/extension-bold";
import { Italic } from "@tiptap/extension-italic";
import { Strike } from "@tiptap/extension-strike";
import { fromShared } from "../article-schema.ts";
import { STYLES, type Style } from "./style-list.ts";

export const styles = [
  Bold.extend({ ...fromShared }),
  Italic.extend({ ...fromShared }),
  Strike.extend({ ...fromShared }),
  ...STYLES.filter(({ name }) => name.endsWith("script")).map(script),
];

function script({ name, shortcut, toggle }: Style): Mark {
  return Mark.create({
    name,
    ...fromShared,
    addKeyboardShortcuts() {
      return { [shortcut.replaceAll("+", "-")]: () => toggle(this.editor.chain()).run() };
    },
  });
}
