import type { EditorOptions } from "@tiptap/core";
import { schema } from "../../shared/article/schema.ts";
import { articleExtensions } from "./extensions.ts";
import type { EditorServices } from "./services.ts";

/** How TipTap is set up for an article; the same in the app, in tests and in benches. */
export function articleEditorOptions(services: EditorServices): Partial<EditorOptions> {
  return {
    schemaSpec: schema.spec,
    extensions: articleExtensions(services),
    // The page's policy allows no style elements; article.css holds what TipTap would inject.
    injectCSS: false,
    enablePasteRules: false,
    // Both walk the document at each change, and nothing here listens to them.
    enableCoreExtensions: { delete: false, keymap: false },
  };
}
