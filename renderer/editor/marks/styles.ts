import { Bold } from "@tiptap/extension-bold";
import { Italic } from "@tiptap/extension-italic";
import { Strike } from "@tiptap/extension-strike";
import { fromShared } from "../article-schema.ts";

export const styles = [
  Bold.extend({ ...fromShared }),
  Italic.extend({ ...fromShared }),
  Strike.extend({ ...fromShared }),
];
