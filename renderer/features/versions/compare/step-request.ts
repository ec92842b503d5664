/** Name of the DOM event by which a menu asks the comparison on the screen for another change. */
const STEP_REQUEST = "stet-step-request";

/** The next change (1) or the one before (-1). */
export type Step = 1 | -1;

export function askForStep(by: Step): void {
  document.dispatchEvent(new CustomEvent<Step>(STEP_REQUEST, { detail: by }));
}

/** Returns the function that stops it. */
export function hearSteps(listener: (by: Step) => void): () => void {
  const hear = (event: Event) => listener((event as CustomEvent<Step>).detail);
  document.addEventListener(STEP_REQUEST, hear);
  return () => document.removeEventListener(STEP_REQUEST, hear);
}
