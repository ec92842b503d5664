import { say } from "../../../shared/words/say.ts";
import "./tour.css";
import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { Button } from "../../ui/button.tsx";
import { type Box, placeCard, ringOf } from "./place-card.ts";
import { type TourStage, tourSteps } from "./steps.ts";
import { useTarget } from "./use-target.ts";

export interface TourProps {
  /** The palette's shortcut, as a person reads it. */
  readonly palette: string;
  /** What takes the focus as it arrives, e.g. the editor: the card takes it back. */
  readonly arrival: unknown;
  /** Shows on the screen what a step speaks of. */
  readonly onStage: (stage: TourStage) => void;
  /** It is over, by its last step or sooner. `wasElsewhere`: nothing had the focus before. */
  readonly onEnd: (wasElsewhere: boolean) => void;
}

/**
 * A card that goes from one thing on the screen to the next. It takes the focus and gives it back, but
 * holds nobody: the desk can be used beside it.
 */
export function Tour({ palette, arrival, onStage, onEnd }: TourProps) {
  const [steps] = useState(() => tourSteps(palette));
  const [at, setAt] = useState(0);
  const step = steps[at] ?? steps[0];
  const isLast = at === steps.length - 1;
  const end = useEnd(onEnd);
  const stage = step?.stage ?? "article";
  useEffect(() => onStage(stage), [stage, onStage]);
  const go = (by: 1 | -1) => setAt((now) => Math.max(0, Math.min(steps.length - 1, now + by)));
  const press = (event: KeyboardEvent) => {
    if (event.key === "ArrowRight") go(1);
    else if (event.key === "ArrowLeft") go(-1);
    else return;
    event.preventDefault();
  };
  if (step === undefined) return null;
  return (
    <TourCard target={step.target} arrival={arrival}>
      <div className="tour" onKeyDownCapture={press} role="presentation">
        <p className="tour-count">
          {say("{number} of {count}", { number: at + 1, count: steps.length })}
        </p>
        <div aria-live="polite">
          <h2>{step.title}</h2>
          <p>{step.text}</p>
        </div>
        <div className="tour-deeds">
          {isLast ? null : (
            <Button kind="quiet" onPress={end}>
              {say("Skip the tour")}
            </Button>
          )}
          <span className="tour-gap" />
          {at === 0 ? null : <Button onPress={() => go(-1)}>{say("Back")}</Button>}
          <Button kind="primary" onPress={() => (isLast ? end() : go(1))}>
            {isLast ? say("Done") : say("Next")}
          </Button>
        </div>
      </div>
    </TourCard>
  );
}

interface TourCardProps extends Pick<TourProps, "arrival"> {
  readonly target: string;
  readonly children: ReactNode;
}

/** Stands beside its target, which it rings. */
function TourCard({ target, arrival, children }: TourCardProps) {
  const box = useTarget(target);
  const card = useRef<HTMLElement>(null);
  const ring = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is said by `arrival` when to
  useEffect(() => {
    card.current?.querySelector<HTMLElement>(".is-primary")?.focus({ preventScroll: true });
  }, [arrival]);
  useLayoutEffect(() => {
    if (card.current === null || ring.current === null) return;
    const { width, height } = card.current.getBoundingClientRect();
    const seen = { width: window.innerWidth, height: window.innerHeight };
    put(card.current, placeCard(box, { width, height }, seen));
    ring.current.hidden = box === null;
    if (box !== null) put(ring.current, ringOf(box, seen));
  });
  return (
    <>
      <div ref={ring} className="tour-ring" aria-hidden="true" />
      <section ref={card} className="tour-card" role="dialog" aria-label={say("Tour")}>
        {children}
      </section>
    </>
  );
}

function put(element: HTMLElement, place: Partial<Box>): void {
  for (const [name, value] of Object.entries(place)) {
    element.style.setProperty(name, `${value}px`);
  }
}

/** Ends it, by Escape from wherever no one else needs it, and gives the focus back. */
function useEnd(onEnd: TourProps["onEnd"]): () => void {
  const [before] = useState(() => document.activeElement);
  const latest = useRef(onEnd);
  useEffect(() => {
    latest.current = onEnd;
  });
  const [end] = useState(() => () => {
    const wasSomewhere =
      before instanceof HTMLElement && before.isConnected && before !== document.body;
    latest.current(!wasSomewhere);
    if (wasSomewhere) before.focus({ preventScroll: true });
  });
  useEffect(() => {
    const hear = (event: globalThis.KeyboardEvent) => {
      if (event.key === "Escape" && !event.isComposing && isFree()) end();
    };
    // First of all: ProseMirror takes every Escape for its own.
    window.addEventListener("keydown", hear, true);
    return () => window.removeEventListener("keydown", hear, true);
  }, [end]);
  return end;
}

/** No dialog stands over the desk and no list is open in it, whose Escape it would be. */
function isFree(): boolean {
  return ![...document.querySelectorAll(OPEN)].some((open) => open.checkVisibility());
}

const OPEN =
  "[role=dialog]:not(.tour-card), [role=alertdialog], [role=menu], .ui-popover, .ProseMirror ~ [role=listbox]";
