import type { ReactNode } from "react";
import type { DeskInfo, Person } from "../../../shared/contract/desk.ts";
import type { Settings } from "../../../shared/settings/settings.ts";
import { say } from "../../../shared/words/say.ts";
import type { Changes } from "./use-changes.ts";

/** The parts of the settings, in the order in which they are read. */
export const SECTIONS = {
  people: say("People"),
  newsroom: say("Newsroom"),
  look: say("Look"),
  writing: say("Writing"),
  houseStyle: say("House style"),
  backups: say("Backups and versions"),
  profiles: say("Export profiles"),
  shortcuts: say("Shortcuts"),
  updates: say("Updates"),
} as const;
export type SectionId = keyof typeof SECTIONS;

/** What a setting is drawn from, and what it changes things by. */
export interface SettingProps {
  readonly info: DeskInfo;
  /** Who writes here now. */
  readonly person: Person | null;
  readonly settings: Settings;
  readonly changes: Changes;
  /** Resolves when everything typed in this window is on the desk. */
  readonly settled: () => Promise<void>;
  readonly onBackups: () => void;
  readonly onNewsroom: () => void;
  /** What is sought for: a long list shows what answers to it. */
  readonly sought: string;
}

/** One thing that can be set or looked up, as data: the sections and the search read the same. */
export interface Entry {
  readonly id: string;
  readonly section: SectionId;
  readonly label: string;
  /** What it does, in a sentence or two; shown below it. */
  readonly about: string | null;
  /** Other words by which people look for it. */
  readonly words: string;
  /** Texts of its own list, each of which may answer by itself. */
  readonly lines?: readonly string[];
  readonly Control: (props: SettingProps) => ReactNode;
}
