import type { Person, PersonProfile } from "../../../shared/contract/desk.ts";
import type { PersonId } from "../../../shared/contract/ids.ts";
import type { Store } from "../store.ts";

interface PersonRow {
  readonly key: number;
  readonly id: string;
  readonly name: string;
  readonly initials: string;
}

export function findPerson(store: Store, id: string): Person | null {
  const row = store.get<PersonRow>("SELECT * FROM people WHERE id = ?", id);
  if (row === undefined) return null;
  return { id: row.id as PersonId, name: row.name, initials: row.initials };
}

/** Everybody, by name. */
export function listPeople(store: Store): PersonProfile[] {
  const rows = store.all<PersonProfile>("SELECT id, name, initials, role, colour FROM people");
  return rows.sort((a, b) => a.name.localeCompare(b.name, "en") || a.id.localeCompare(b.id));
}

/** Everybody's name by the key that other rows name them by. */
export function namesByKey(store: Store): Map<number, string> {
  const rows = store.all<{ key: number; name: string }>("SELECT key, name FROM people");
  return new Map(rows.map(({ key, name }) => [key, name]));
}

/** Adds the person, or changes name and initials of the one with this id. */
export function putPerson(store: Store, { id, name, initials }: Person, at: string): void {
  store.run(
    `INSERT INTO people (id, name, initials, created_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, initials = excluded.initials`,
    id,
    name,
    initials,
    at,
  );
}

/** Sets what is given of a person's role and colour. */
export function putProfile(
  store: Store,
  id: string,
  { role, colour }: Partial<Pick<PersonProfile, "role" | "colour">>,
): void {
  if (role !== undefined) store.run("UPDATE people SET role = ? WHERE id = ?", role, id);
  if (colour !== undefined) store.run("UPDATE people SET colour = ? WHERE id = ?", colour, id);
}

/** The key that other rows name the person by; null for nobody. */
export function personKey(store: Store, person: Person | null, at: string): number | null {
  if (person === null) return null;
  const find = () => store.get<PersonRow>("SELECT key FROM people WHERE id = ?", person.id)?.key;
  const known = find();
  if (known !== undefined) return known;
  putPerson(store, person, at);
  return find() ?? null;
}
