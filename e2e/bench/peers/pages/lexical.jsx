import { LinkNode } from "@lexical/link";
import { ListItemNode, ListNode } from "@lexical/list";
import { AutoFocusPlugin } from "@lexical/react/LexicalAutoFocusPlugin";
import { LexicalComposer } from "@lexical/react/LexicalComposer";
import { ContentEditable } from "@lexical/react/LexicalContentEditable";
import { LexicalErrorBoundary } from "@lexical/react/LexicalErrorBoundary";
import { HistoryPlugin } from "@lexical/react/LexicalHistoryPlugin";
import { LinkPlugin } from "@lexical/react/LexicalLinkPlugin";
import { ListPlugin } from "@lexical/react/LexicalListPlugin";
import { RichTextPlugin } from "@lexical/react/LexicalRichTextPlugin";
import { HeadingNode, QuoteNode } from "@lexical/rich-text";
import { createRoot } from "react-dom/client";
import { ImageNode } from "./lexical-image.jsx";
import { place, text } from "./text.js";

const editorState = JSON.stringify(await text("lexical"));
const initialConfig = {
  namespace: "bench",
  theme: { text: { bold: "bold", italic: "italic" } },
  nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode, ImageNode],
  editorState,
  onError(error) {
    throw error;
  },
};

createRoot(place).render(
  <LexicalComposer initialConfig={initialConfig}>
    <RichTextPlugin contentEditable={<ContentEditable />} ErrorBoundary={LexicalErrorBoundary} />
    <HistoryPlugin />
    <AutoFocusPlugin />
    <LinkPlugin />
    <ListPlugin />
    <style>
      {".bold { font-weight: bold } .italic { font-style: italic } img { max-width: 100% }"}
    </style>
  </LexicalComposer>,
);
