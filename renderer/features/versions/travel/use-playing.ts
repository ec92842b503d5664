import { useEffect, useRef, useState } from "react";

/** How long all of the writing takes, in seconds. */
export const PACES = { slow: 120, normal: 40, fast: 12 } as const;
export type Pace = keyof typeof PACES;

const FRAME_MS = 60;

export interface Playing {
  readonly isPlaying: boolean;
  readonly toggle: () => void;
  readonly stop: () => void;
}

/** Goes on from place to place until the last; from the last it begins anew. */
export function usePlaying(
  place: number,
  last: number,
  pace: Pace,
  go: (place: number) => void,
): Playing {
  const [isPlaying, setPlaying] = useState(false);
  const at = useRef(place);
  at.current = place;
  const isOver = place >= last;
  useEffect(() => {
    if (!isPlaying) return;
    if (isOver) {
      setPlaying(false);
      return;
    }
    const each = (PACES[pace] * 1000) / Math.max(1, last);
    const wait = Math.max(FRAME_MS, Math.min(each, 1000));
    const by = Math.max(1, Math.round(wait / each));
    const timer = setInterval(() => go(Math.min(last, at.current + by)), wait);
    return () => clearInterval(timer);
  }, [isPlaying, isOver, pace, last, go]);
  return {
    isPlaying,
    stop: () => setPlaying(false),
    toggle: () => {
      if (!isPlaying && isOver) go(0);
      setPlaying(!isPlaying);
    },
  };
}
