import { useEffect, useState } from "react";

/** Beyond this a timer fires at once instead. */
const LONGEST_MS = 2 ** 31 - 1;

/** Draws again when a time is reached, if it is to come while this is on the screen. */
export function useTurnOf(at: string | null): void {
  const [, setTurns] = useState(0);
  useEffect(() => {
    const wait = at === null ? Number.NaN : Date.parse(at) - Date.now();
    if (!(wait > 0 && wait < LONGEST_MS)) return undefined;
    const timer = setTimeout(() => setTurns((turns) => turns + 1), wait);
    return () => clearTimeout(timer);
  }, [at]);
}
