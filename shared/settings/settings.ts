import { z } from "zod";
import { TRIGGER } from "../snippets/snippet-lines.ts";
import { DIALECTS } from "../spelling/checker-of.ts";
import { readLanguage } from "../text/language.ts";
import { INTERFACE_LANGUAGES } from "../words/languages.ts";
import { BACKUPS_KEPT, TEXT_SIZES, THEMES } from "./choices.ts";
import { DEFAULT_SETTINGS } from "./default-settings.ts";

/** What a person can set, as a closed set: each name with the check of its value. */
const shape = {
  /** Light or dark; `system` does as the computer does. */
  theme: z.enum(THEMES),
  textSize: z.literal(TEXT_SIZES),
  /** What Stet itself speaks; articles have their own. */
  interfaceLanguage: z.enum(INTERFACE_LANGUAGES),
  /** BCP 47 tag of what new drafts are written in; null leaves it unset. */
  language: z.string().max(60).refine(isLanguage, "No BCP 47 tag.").nullable(),
  /** Whether words that no dictionary knows are underlined. */
  spelling: z.boolean(),
  /** The dictionary that is fetched for that, where the host has none: one of those it names. */
  dictionary: z.string().max(60).nullable(),
  /** Whether the Checks tab tells of spelling and grammar. */
  grammar: z.boolean(),
  /** The kind of English of articles whose language says none. */
  dialect: z.enum(DIALECTS),
  /** Whether findings of words are marked in the text. */
  styleMarks: z.boolean(),
  backupsKept: z.literal(BACKUPS_KEPT),
  /** Keys that a person gave to actions, by the action's name; null: none. What is not named has its own. */
  shortcuts: z.record(z.string().max(100), z.string().max(40).nullable()),
  /** Whether the desktop app may ask the network for a newer Stet. */
  lookForUpdates: z.boolean(),
  /** What of the list somebody wants to see again, by a name; what each choice may hold, the list says. */
  savedFilters: z
    .array(
      z.strictObject({
        name: z.string().trim().min(1).max(60),
        choice: z.record(z.string().max(40), z.json()),
      }),
    )
    .max(40),
  /** Pieces of text that are written again and again, each in place of `;trigger`. */
  snippets: z
    .array(
      z.strictObject({ trigger: z.string().regex(TRIGGER), text: z.string().min(1).max(5000) }),
    )
    .max(300),
  /** Due after the first start, until somebody has seen or left it. */
  tour: z.enum(["due", "seen"]),
};

export const settings = z.strictObject(shape);
export type Settings = z.infer<typeof settings>;
export type SettingName = keyof Settings;

export const SETTING_NAMES = Object.keys(shape) as readonly SettingName[];

/** Some of them, each with its new value. */
export const settingsChange = settings.partial();
export type SettingsChange = z.infer<typeof settingsChange>;

/**
 * The settings that a desk keeps, as JSON by name. What is not kept, or what this Stet cannot read
 * since a newer one wrote it, is as the default says.
 */
export function readSettings(kept: (name: SettingName) => string | null): Settings {
  const read = SETTING_NAMES.map((name) => [name, settingOf(name, kept(name))] as const);
  return settings.parse(Object.fromEntries(read));
}

function settingOf(name: SettingName, json: string | null): unknown {
  if (json === null) return DEFAULT_SETTINGS[name];
  try {
    return shape[name].parse(JSON.parse(json));
  } catch {
    return DEFAULT_SETTINGS[name];
  }
}

function isLanguage(tag: string): boolean {
  return readLanguage(tag) === tag;
}

/** What of them the first paint of a page depends on. */
export type Look = Pick<Settings, "theme" | "textSize" | "interfaceLanguage">;
