import type { Observable } from "../bridge/session.ts";
import { createValue } from "../bridge/value.ts";
import type { WritingView } from "../editor/editor-props.ts";

export interface WritingViewSwitch extends Observable<WritingView> {
  readonly toggle: (part: keyof WritingView) => void;
}

const KEPT = "stet.writingView";

/** How this window shows the text that is written; kept for its next opening. */
export function createWritingView(): WritingViewSwitch {
  const value = createValue<WritingView>(kept());
  return {
    ...value,
    toggle: (part) => {
      const now = value.get();
      value.set({ ...now, [part]: !now[part] });
      localStorage.setItem(KEPT, JSON.stringify(value.get()));
    },
  };
}

function kept(): WritingView {
  const plain = { typewriter: false, dims: false };
  try {
    const read: unknown = JSON.parse(localStorage.getItem(KEPT) ?? "{}");
    return typeof read === "object" ? { ...plain, ...read } : plain;
  } catch {
    return plain;
  }
}
