/**
 * What was worked out for a value is kept with it, so that a key costs the checks of the changed block
 * alone. For values that nobody changes; `given` is what else the answer hangs on.
 */
export function perPart<Part extends object, Result>(
  look: (part: Part, given: string) => Result,
): (part: Part, given?: string) => Result {
  const kept = new WeakMap<Part, { readonly given: string; readonly result: Result }>();
  return (part, given = "") => {
    const before = kept.get(part);
    if (before?.given === given) return before.result;
    const result = look(part, given);
    kept.set(part, { given, result });
    return result;
  };
}
