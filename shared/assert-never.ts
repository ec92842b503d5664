/** Ends a `switch` over a closed set: the compiler refuses a case that was forgotten. */
export function assertNever(value: never): never {
  throw new RangeError(`There is no such case: ${JSON.stringify(value)}.`);
}
