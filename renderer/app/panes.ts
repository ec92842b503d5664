import type { Observable } from "../bridge/session.ts";
import { createValue } from "../bridge/value.ts";

export type Pane = "desk" | "inspector" | "preview";

/** Which side panes are shown. Where the window is narrow they lie over the article, one at a time. */
export interface PanesState {
  readonly desk: boolean;
  readonly inspector: boolean;
  /** Beside the article; never remembered. */
  readonly preview: boolean;
  /** Only the article is shown. */
  readonly focus: boolean;
  readonly narrow: boolean;
}

export interface Panes extends Observable<PanesState> {
  readonly toggle: (pane: Pane) => void;
  readonly show: (pane: Pane) => void;
  /** Closes what lies over the article. */
  readonly closeOverlays: () => void;
  readonly toggleFocus: () => void;
}

const NARROW = "(max-width: 899px)";
const REMEMBERED = "stet.panes";

export function createPanes(): Panes {
  const query = window.matchMedia(NARROW);
  let wide = remembered();
  const closed = { desk: false, inspector: false, preview: false } as const;
  const start = query.matches ? closed : wide;
  const state = createValue<PanesState>({
    preview: false,
    ...start,
    focus: false,
    narrow: query.matches,
  });

  const set = (change: Partial<PanesState>) => {
    const next = { ...state.get(), ...change };
    state.set(next);
    if (next.narrow) return;
    wide = { desk: next.desk, inspector: next.inspector };
    localStorage.setItem(REMEMBERED, JSON.stringify(wide));
  };
  query.addEventListener("change", () =>
    state.set({ ...state.get(), ...(query.matches ? closed : wide), narrow: query.matches }),
  );

  const put = (pane: Pane, shown: boolean) => {
    const { narrow } = state.get();
    // The preview stands where the inspector does, which comes back after it.
    const others = narrow ? closed : pane === "inspector" ? { preview: false } : {};
    set({ ...others, [pane]: shown, focus: false });
  };
  return {
    ...state,
    toggle: (pane) => put(pane, state.get().focus || !isShown(state.get(), pane)),
    show: (pane) => put(pane, true),
    closeOverlays: () => {
      if (state.get().narrow) state.set({ ...state.get(), ...closed });
    },
    toggleFocus: () => set({ focus: !state.get().focus }),
  };
}

/** Whether a pane is on the screen, focus mode aside. */
export function isShown(state: PanesState, pane: Pane): boolean {
  return pane === "inspector" ? state.inspector && !state.preview : state[pane];
}

function remembered(): { desk: boolean; inspector: boolean } {
  const both = { desk: true, inspector: true };
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(REMEMBERED) ?? "{}");
    return typeof kept === "object" ? { ...both, ...kept } : both;
  } catch {
    return both;
  }
}
