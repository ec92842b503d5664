import { useEffect, useState } from "react";
import { type Hiding, NOTHING_HIDDEN } from "../../../../shared/compare/hide.ts";

/** How a person reads comparisons: as one text, or one state beside the other, and without what. */
export interface Look extends Hiding {
  readonly view: "inline" | "sides";
}

const REMEMBERED = "stet.compare";
/** Two columns need this much. */
const WIDE = "(min-width: 900px)";

/** The look, kept in this browser; a narrow window shows one text all the same. */
export function useLook() {
  const [look, setLook] = useState(remembered);
  const [isWide, setWide] = useState(() => window.matchMedia(WIDE).matches);
  useEffect(() => {
    const query = window.matchMedia(WIDE);
    const follow = () => setWide(query.matches);
    follow();
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, []);
  const change = (next: Partial<Look>) => {
    const changed = { ...look, ...next };
    setLook(changed);
    localStorage.setItem(REMEMBERED, JSON.stringify(changed));
  };
  return { look: isWide ? look : { ...look, view: "inline" as const }, isWide, change };
}

/** What is no look is none. */
function remembered(): Look {
  const first: Look = { view: "inline", ...NOTHING_HIDDEN };
  try {
    const kept: Partial<Record<keyof Look, unknown>> = JSON.parse(
      localStorage.getItem(REMEMBERED) ?? "{}",
    );
    return {
      view: kept.view === "sides" ? "sides" : first.view,
      formatting: kept.formatting === true,
      typography: kept.typography === true,
    };
  } catch {
    return first;
  }
}
