import { Editor } from "@tiptap/core";
import Image from "@tiptap/extension-image";
import StarterKit from "@tiptap/starter-kit";
import { place, text } from "./text.js";

const content = await text("tiptap");
new Editor({ element: place, extensions: [StarterKit, Image], content });
