import { useLayoutEffect, useRef } from "react";
import { say } from "../../shared/words/say.ts";
import type { OpenSession } from "../bridge/draft-session.ts";
import type { SaveState } from "../bridge/session.ts";
import { CheckIcon } from "../ui/icons/check-icon.tsx";
import { WarningIcon } from "../ui/icons/warning-icon.tsx";

const WORDS: Readonly<Record<SaveState["kind"], string>> = {
  saved: say("Saved"),
  saving: say("Saving…"),
  failed: say("Not saved"),
};

/** So many milliseconds without a change until "Saved" is said again. */
const CALM_MS = 200;

/**
 * Says "Saved" only when everything typed is committed, and then only at a pause: a word that changed
 * with each key would have the screen drawn twice for it. It is written past React, each of whose
 * commits reads the whole focused editor for its selection.
 */
export function SaveStatus({ session }: { readonly session: OpenSession | null }) {
  const frame = useRef<HTMLSpanElement>(null);
  const words = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    let calm: ReturnType<typeof setTimeout> | undefined;
    const show = (kind: SaveState["kind"] | null) => {
      // A failing save is not said again at each try.
      if (frame.current === null || frame.current.dataset.kind === String(kind)) return;
      frame.current.dataset.kind = String(kind);
      if (words.current !== null) words.current.textContent = kind === null ? "" : WORDS[kind];
    };
    const follow = () => {
      clearTimeout(calm);
      const kind = session?.saveState.get().kind ?? null;
      if (kind === "saved") calm = setTimeout(show, CALM_MS, kind);
      else show(kind);
    };
    show(session?.saveState.get().kind ?? null);
    const unsubscribe = session?.saveState.subscribe(follow);
    return () => {
      clearTimeout(calm);
      unsubscribe?.();
    };
  }, [session]);
  return (
    <span ref={frame} className="save-state" data-place="save-state">
      <CheckIcon />
      <WarningIcon />
      <span ref={words} role="status" aria-label={say("Save state")} />
    </span>
  );
}
