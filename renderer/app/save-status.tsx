import { useLayoutEffect, useRef } from "react";
import type { OpenSession } from "../bridge/draft-session.ts";
import type { SaveState } from "../bridge/session.ts";
import { CheckIcon } from "../ui/icons/check-icon.tsx";
import { WarningIcon } from "../ui/icons/warning-icon.tsx";

const WORDS: Readonly<Record<SaveState["kind"], string>> = {
  saved: "Saved",
  saving: "Saving…",
  failed: "Not saved",
};

/**
 * Says "Saved" only when everything typed is committed. It changes twice at each key, and is written
 * past React for that: each commit of React's reads the whole focused editor for its selection.
 */
export function SaveStatus({ session }: { readonly session: OpenSession | null }) {
  const frame = useRef<HTMLSpanElement>(null);
  const words = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const show = () => {
      const kind = session?.saveState.get().kind ?? null;
      if (frame.current === null || words.current === null) return;
      // A failing save is not said again at each try.
      if (frame.current.dataset.kind === String(kind)) return;
      frame.current.dataset.kind = String(kind);
      words.current.textContent = kind === null ? "" : WORDS[kind];
    };
    show();
    return session?.saveState.subscribe(show);
  }, [session]);
  return (
    <span ref={frame} className="save-state">
      <CheckIcon />
      <WarningIcon />
      <span ref={words} role="status" aria-label="Save state" />
    </span>
  );
}
