import "@blocknote/core/fonts/inter.css";
import { BlockNoteView } from "@blocknote/mantine";
import "@blocknote/mantine/style.css";
import { useCreateBlockNote } from "@blocknote/react";
import { createRoot } from "react-dom/client";
import { place, text } from "./text.js";

const initialContent = await text("blocknote");

function App() {
  const editor = useCreateBlockNote({ initialContent });
  return <BlockNoteView editor={editor} />;
}

createRoot(place).render(<App />);
