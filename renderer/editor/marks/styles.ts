import { Mark } from "@tiptap/core";
import { Bold } from "@tiptap/extension-bold";
import { Italic } from "@tiptap/extension-italic";
import { Strike } from "@tiptap/extension-strike";
import { fromShared } from "../article-schema.ts";

export const styles = [
  Bold.extend({ ...fromShared }),
  Italic.extend({ ...fromShared }),
  Strike.extend({ ...fromShared }),
  Mark.create({ name: "superscript", ...fromShared }),
  Mark.create({ name: "subscript", ...fromShared }),
];
