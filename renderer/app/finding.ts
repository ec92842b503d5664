import type { Editor } from "@tiptap/react";
import { PLAIN_QUERY } from "../../shared/find/query.ts";
import { createValue, type Value } from "../bridge/value.ts";
import type { Finding } from "../features/find/find-bar.tsx";

/** Find and replace between the actions and the bar over the article. */
export interface AppFinding extends Finding {
  /** The bar as it is shown; null where it is not. */
  readonly shown: Value<"find" | "replace" | null>;
  readonly open: (kind: "find" | "replace") => void;
  /** Goes to the next (1) or previous (-1) hit; opens the bar where it is closed. */
  readonly step: (by: 1 | -1) => void;
}

/** A selection longer than that is text, not words to look for. */
const LONGEST_SOUGHT = 100;

export function createFinding(currentEditor: Value<Editor | null>): AppFinding {
  const shown = createValue<"find" | "replace" | null>(null);
  const query = createValue(PLAIN_QUERY);
  const steps = createValue<{ readonly by: 1 | -1 } | null>(null);
  const asked = createValue(0);
  const open: AppFinding["open"] = (kind) => {
    const text = selectedIn(currentEditor.get());
    if (text !== null) query.set({ ...query.get(), text, isRegex: false });
    shown.set(kind);
    asked.set(asked.get() + 1);
  };
  return {
    shown,
    query,
    replacement: createValue(""),
    steps,
    asked,
    open,
    step: (by) => (shown.get() === null ? open("find") : steps.set({ by })),
  };
}

function selectedIn(editor: Editor | null): string | null {
  if (editor === null || !editor.isFocused) return null;
  const { from, to, $from, $to } = editor.state.selection;
  if (from === to || to - from > LONGEST_SOUGHT || !$from.sameParent($to)) return null;
  return $from.parent.isTextblock ? editor.state.doc.textBetween(from, to) : null;
}
