import { say } from "../../shared/words/say.ts";
import { askForStep, type Step } from "../features/versions/compare/step-request.ts";
import { chooseFiles } from "../ui/choose-files.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

/** As in editors of code; the comparison hears them itself. */
export const STEP_SHORTCUTS = { next: "F7", previous: "Shift+F7" } as const;

export const compareVersions: Action<Workplace> = {
  name: "version.compare",
  label: say("Compare versions…"),
  menu: "file",
  shortcut: "Mod+Shift+D",
  enabled: ({ session }) => session !== null,
  run: (workplace) => workplace.compareVersions(null),
};

/** With a file that came back: it is read for that and not kept. */
const compareWithFile: Action<Workplace> = {
  name: "version.compareFile",
  label: say("Compare with a file…"),
  menu: "file",
  shortcut: null,
  enabled: ({ session }) => session !== null,
  run: (workplace) =>
    chooseFiles({ several: false }, ([file]) => {
      if (file !== undefined) workplace.compareVersions({ kind: "file", file });
    }),
};

/** Comparing, and going from change to change in what was found. */
export const compareActions: readonly Action<Workplace>[] = [
  compareVersions,
  compareWithFile,
  step("version.nextChange", say("Next change"), STEP_SHORTCUTS.next, 1),
  step("version.previousChange", say("Previous change"), STEP_SHORTCUTS.previous, -1),
];

function step(name: string, label: string, shortcut: string, by: Step): Action<Workplace> {
  return {
    name,
    label,
    menu: "file",
    shortcut,
    heard: "focus",
    enabled: ({ openDialog }) => openDialog === "compare",
    run: () => askForStep(by),
  };
}
