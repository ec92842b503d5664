import { useEffect, useState } from "react";

/** No longer than this is waited for the page to have nothing better to do. */
const LONGEST_MS = 500;

/** Whether the page has once had nothing better to do since this was drawn: for what may come after the first paint. */
export function useIdle(): boolean {
  const [isIdle, setIsIdle] = useState(false);
  useEffect(() => {
    const asked = requestIdleCallback(() => setIsIdle(true), { timeout: LONGEST_MS });
    return () => cancelIdleCallback(asked);
  }, []);
  return isIdle;
}
