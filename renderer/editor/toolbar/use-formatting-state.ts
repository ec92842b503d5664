import type { Editor } from "@tiptap/core";
import { useEffect, useReducer, useRef } from "react";
import { type FormattingState, formattingState } from "./formatting-state.ts";

/**
 * What the tools show of the selection. They are drawn anew when that has changed, after the frame that
 * shows what a key did and not before it.
 */
export function useFormattingState(editor: Editor): FormattingState {
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const shown = useRef<FormattingState | null>(null);
  const state = formattingState(editor);

  useEffect(() => {
    shown.current = state;
  });

  useEffect(() => {
    let asked: number | null = null;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      asked = null;
      if (editor.isDestroyed) return;
      if (JSON.stringify(formattingState(editor)) !== JSON.stringify(shown.current)) draw();
    };
    const ask = () => {
      asked ??= requestAnimationFrame(() => port2.postMessage(null));
    };
    editor.on("transaction", ask);
    return () => {
      editor.off("transaction", ask);
      port1.close();
      if (asked !== null) cancelAnimationFrame(asked);
    };
  }, [editor]);
  return state;
}
