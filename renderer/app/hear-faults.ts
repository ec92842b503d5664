import type { Faults } from "../bridge/faults.ts";

/** Notes every error of this window that nothing else catches. Call it once, before anything runs. */
export function hearFaults(faults: Faults): void {
  window.addEventListener("error", ({ error }) => {
    // Some notices of the browser come this way too, and carry no error.
    if (error !== null && error !== undefined) faults.noteThrown("window", error);
  });
  window.addEventListener("unhandledrejection", ({ reason }) => {
    if (!isAbort(reason)) faults.noteThrown("rejection", reason);
  });
}

function isAbort(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === "AbortError";
}
