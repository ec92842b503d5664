import type { MessageBoxOptions } from "electron";
import { backupWords, wayBackWords } from "../../../shared/words/closed-desk.ts";
import type { Voice } from "../../../shared/words/voice.ts";
import type { WayBack } from "../../backend/desk/way-back.ts";

/** A button, and what it leads to. */
export type Choice = "salvage" | "restore" | "certain" | "nothing";

interface Box {
  readonly options: MessageBoxOptions;
  /** By the number of the button. */
  readonly choices: readonly Choice[];
}

/** Says that the desk cannot be opened, and what can be had instead. */
export function offerBox(voice: Voice, { why, backup }: WayBack): Box {
  const { title, salvage, salvaging, none, quit } = wayBackWords(voice);
  const words = backup === null ? null : backupWords(voice, backup);
  const restore = words === null ? [] : [words.press];
  const buttons = [salvage, ...restore, quit];
  return {
    options: {
      type: "error",
      message: title,
      detail: `${voice.received(why)}\n\n${salvaging}\n\n${words?.offer ?? none}`,
      buttons,
      defaultId: 0,
      cancelId: buttons.length - 1,
    },
    choices: ["salvage", ...restore.map(() => "restore" as const), "nothing"],
  };
}

/** Asks before the desk becomes an earlier one. */
export function certainBox(voice: Voice, backup: Parameters<typeof backupWords>[1]): Box {
  const { question, consequence, certain, back } = backupWords(voice, backup);
  return {
    options: {
      type: "question",
      message: question,
      detail: consequence,
      buttons: [certain, back],
      defaultId: 1,
      cancelId: 1,
    },
    choices: ["certain", "nothing"],
  };
}
