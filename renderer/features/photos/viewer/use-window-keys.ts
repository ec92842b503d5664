import { useEffect, useRef } from "react";

const TYPED_IN = "input, textarea, select, [contenteditable=true], [role=slider], [role=menu]";

/**
 * Hears plain keys wherever the focus is, while the component stands; not those that are typed
 * somewhere. `press` says whether the key was its own.
 */
export function useWindowKeys(press: (key: string) => boolean): void {
  const latest = useRef(press);
  useEffect(() => {
    latest.current = press;
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (event.target instanceof Element && event.target.closest(TYPED_IN) !== null) return;
      if (latest.current(event.key)) event.preventDefault();
    };
    window.addEventListener("keydown", hear);
    return () => window.removeEventListener("keydown", hear);
  }, []);
}
