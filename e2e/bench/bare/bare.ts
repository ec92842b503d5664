import { Editor } from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";
import { madeUpParagraphs } from "../made-up-text.ts";

// What Stet's editor is held against: TipTap with nothing but its starter kit, on the same text.
const words = Number(new URLSearchParams(location.search).get("words"));

new Editor({
  element: document.querySelector("#editor"),
  extensions: [StarterKit],
  editorProps: { attributes: { role: "textbox", "aria-label": "Article" } },
  content: {
    type: "doc",
    content: madeUpParagraphs(words).map((text) => ({
      type: "paragraph",
      content: [{ type: "text", text }],
    })),
  },
});
