import { STARTER_SNIPPETS } from "../snippets/starter-snippets.ts";
import type { Settings } from "./settings.ts";

export const DEFAULT_SETTINGS: Settings = {
  theme: "system",
  textSize: 100,
  interfaceLanguage: "en",
  language: null,
  spelling: false,
  dictionary: null,
  grammar: true,
  dialect: "en-GB",
  styleMarks: false,
  backupsKept: 7,
  shortcuts: {},
  lookForUpdates: false,
  savedFilters: [],
  snippets: [...STARTER_SNIPPETS],
  tour: "seen",
};
