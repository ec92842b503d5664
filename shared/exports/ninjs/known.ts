/** The object without what is null, an empty list or, but for texts, nothing. */
export function known<Fields extends object>(fields: Fields): Partial<Fields> {
  const isKnown = (value: unknown) =>
    value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => isKnown(value)),
  ) as Partial<Fields>;
}
