import { parseDocument } from "yaml";
import { writeYaml } from "./yaml.ts";

/** What a sign of Markdown cannot say by itself, kept in its title as a YAML flow map. */
export type Notes = Readonly<Record<string, string | boolean | null>>;

/** `{role: lead}`, or nothing where there is nothing to say. */
export function writeNotes(notes: Notes): string {
  return Object.keys(notes).length === 0 ? "" : writeYaml(notes, { flow: true });
}

const LONGEST = 20_000;

/** The map that a title holds; null where it is a title in plain words. */
export function readNotes(title: string): Notes | null {
  if (!title.startsWith("{") || !title.endsWith("}") || title.length > LONGEST) return null;
  const document = parseDocument(title, { stringKeys: true });
  if (document.errors.length > 0) return null;
  const map: unknown = document.toJS({ maxAliasCount: 0 });
  if (typeof map !== "object" || map === null || Array.isArray(map)) return null;
  return Object.fromEntries(Object.entries(map).filter(([, value]) => isNote(value)));
}

function isNote(value: unknown): value is Notes[string] {
  return value === null || typeof value === "string" || typeof value === "boolean";
}

/** The text noted under a name; undefined where the name is not noted. */
export function noted(notes: Notes, name: string): string | null | undefined {
  const value = notes[name];
  return typeof value === "boolean" ? String(value) : value;
}
