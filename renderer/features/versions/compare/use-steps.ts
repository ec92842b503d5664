import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { isMac, isPressed } from "../../../actions/shortcut.ts";
import type { Change } from "./change-list.ts";
import { hearSteps, type Step } from "./step-request.ts";

/** The shortcuts that lead from change to change, as actions name them. */
export interface StepShortcuts {
  readonly next: string;
  readonly previous: string;
}

/**
 * Where a person is among the changes. Steps move the focus and the view; whoever gets to a change
 * otherwise is there as well. After the last comes the first.
 */
export function useSteps(
  place: RefObject<HTMLElement | null>,
  changes: readonly Change[],
  shortcuts: StepShortcuts,
) {
  const [current, setCurrent] = useState(-1);
  const returnTo = useRef<number | null>(null);

  const goTo = useCallback(
    (index: number) => {
      const key = changes[index]?.key;
      const frame = [...(place.current?.querySelectorAll("[data-change]") ?? [])].find(
        (element) => element.getAttribute("data-change") === key,
      );
      if (!(frame instanceof HTMLElement)) return;
      setCurrent(index);
      frame.focus({ preventScroll: true });
      frame.scrollIntoView({ block: "nearest" });
    },
    [place, changes],
  );

  const step = useCallback(
    (by: Step) => {
      const from = current === -1 && by === -1 ? 0 : current;
      if (changes.length > 0) goTo((from + by + changes.length) % changes.length);
    },
    [changes.length, current, goTo],
  );

  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const by = stepOf(event, shortcuts);
      if (by === null) return;
      event.preventDefault();
      step(by);
    };
    document.addEventListener("keydown", hear, true);
    const stop = hearSteps(step);
    return () => {
      document.removeEventListener("keydown", hear, true);
      stop();
    };
  }, [shortcuts, step]);

  useEffect(() => {
    setCurrent((last) => Math.min(last, changes.length - 1));
    const index = returnTo.current;
    if (index === null) return;
    returnTo.current = null;
    if (changes.length === 0) place.current?.focus();
    else goTo(Math.min(index, changes.length - 1));
  }, [place, changes, goTo]);

  /** Once the next comparison is shown, the change at this place gets the focus. */
  const keepPlace = useCallback((index: number | null) => {
    returnTo.current = index;
  }, []);

  return { current, reach: setCurrent, goTo, step, keepPlace };
}

function stepOf(event: KeyboardEvent, { next, previous }: StepShortcuts): Step | null {
  if (isPressed(next, event, isMac)) return 1;
  return isPressed(previous, event, isMac) ? -1 : null;
}
