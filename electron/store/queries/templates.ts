import type { Article } from "../../../shared/article/article.ts";
import type { Store } from "../store.ts";
import { readSetting, writeSetting } from "./settings.ts";

/** A story to begin with, as the desk keeps it. */
export interface KeptTemplate {
  readonly id: string;
  readonly name: string;
  readonly article: Article;
  readonly updatedAt: string;
}

/** As it is, and as it was before its last change; null where there was none. */
interface States {
  readonly now: KeptTemplate | null;
  readonly before: KeptTemplate | null;
}

// Beside what a desk knows of itself, one text a name: a table of its own would cost older Stets the desk.
const NAME = "template.";

export function keptTemplates(store: Store): KeptTemplate[] {
  return rows(store).flatMap(({ value }) => statesIn(value).now ?? []);
}

export function keptTemplate(store: Store, id: string): KeptTemplate | null {
  return statesOf(store, id).now;
}

/** Puts the template in its state's place, or none; the state before can be had back. */
export function keepTemplate(store: Store, id: string, now: KeptTemplate | null): void {
  write(store, id, { now, before: statesOf(store, id).now });
}

/** Takes back the last change of it; done again, it does it anew. */
export function turnTemplateBack(store: Store, id: string): void {
  const { now, before } = statesOf(store, id);
  if (now !== null || before !== null) write(store, id, { now: before, before: now });
}

/** Forgets what was deleted: of one, that can no more be taken back. */
export function forgetDeletedTemplates(store: Store): void {
  for (const { name, value } of rows(store)) {
    if (statesIn(value).now === null) store.run("DELETE FROM settings WHERE name = ?", name);
  }
}

/** Whether Stet's own templates came onto this desk once. */
export const hasStarters = (store: Store): boolean => readSetting(store, "templates") !== null;

export const noteStarters = (store: Store): void => writeSetting(store, "templates", "stet");

function rows(store: Store) {
  return store.all<{ name: string; value: string }>(
    "SELECT name, value FROM settings WHERE name GLOB ? ORDER BY name",
    `${NAME}*`,
  );
}

function statesOf(store: Store, id: string): States {
  const row = store.get<{ value: string }>(
    "SELECT value FROM settings WHERE name = ?",
    `${NAME}${id}`,
  );
  return row === undefined ? { now: null, before: null } : statesIn(row.value);
}

const statesIn = (json: string) => JSON.parse(json) as States;

function write(store: Store, id: string, states: States): void {
  store.run(
    "INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)",
    `${NAME}${id}`,
    JSON.stringify(states),
  );
}
