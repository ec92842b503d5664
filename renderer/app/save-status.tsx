import { useCallback, useSyncExternalStore } from "react";
import type { OpenSession } from "../bridge/draft-session.ts";
import type { SaveState } from "../bridge/session.ts";
import { classNames } from "../ui/class-names.ts";
import { CheckIcon } from "../ui/icons/check-icon.tsx";
import { WarningIcon } from "../ui/icons/warning-icon.tsx";

const WORDS: Readonly<Record<SaveState["kind"], string>> = {
  saved: "Saved",
  saving: "Saving…",
  failed: "Not saved",
};

/** Says "Saved" only when everything typed is committed. */
export function SaveStatus({ session }: { readonly session: OpenSession | null }) {
  const kind = useSaveKind(session);
  return (
    <span className={classNames("save-state", `is-${kind}`)}>
      {kind === "saved" ? <CheckIcon /> : null}
      {kind === "failed" ? <WarningIcon /> : null}
      <span role="status" aria-label="Save state">
        {kind === null ? "" : WORDS[kind]}
      </span>
    </span>
  );
}

/** The kind alone, so that a failing save is not drawn again at each try. */
function useSaveKind(session: OpenSession | null): SaveState["kind"] | null {
  const subscribe = useCallback(
    (listener: () => void) => session?.saveState.subscribe(listener) ?? (() => {}),
    [session],
  );
  return useSyncExternalStore(subscribe, () => session?.saveState.get().kind ?? null);
}
