import type { Properties } from "hast";

/** What an element says beside what it shows, by name; null is not written. */
export type Notes = Readonly<Record<string, string | null>>;

/** The notes as properties of a hast element, which are written as `data-…` attributes. */
export function noteProperties(notes: Notes): Properties {
  return Object.fromEntries(
    Object.entries(notes)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [property(name), value]),
  );
}

/** What an element notes by that name; null where it notes nothing. */
export function noted(properties: Properties, name: string): string | null {
  const value = properties[property(name)];
  return typeof value === "string" ? value : null;
}

/** Those of the fields that are not what would be read without a note; null needs none. */
export function unsaid<Fields extends object>(
  fields: Fields,
  said: Fields,
  names: readonly (keyof Fields & string)[],
): Notes {
  const missing = names.filter((name) => fields[name] !== said[name]);
  return Object.fromEntries(missing.map((name) => [name, fields[name] as string | null]));
}

function property(name: string): string {
  return `data${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}
