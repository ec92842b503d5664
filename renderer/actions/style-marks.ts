import { say } from "../../shared/words/say.ts";
import { stepStyleMark } from "../editor/style-marks/style-marks.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

const isOn = ({ desk }: Workplace) => desk.settings.get()?.styleMarks ?? false;

const showStyleMarks: Action<Workplace> = {
  name: "view.styleMarks",
  label: say("Show or hide style marks"),
  menu: "view",
  shortcut: "Mod+Alt+Shift+L",
  enabled: () => true,
  run: async (workplace) => {
    await workplace.desk.settings.change({ styleMarks: !isOn(workplace) });
  },
};

const step = (by: 1 | -1, label: string, shortcut: string): Action<Workplace> => ({
  name: `style.${by === 1 ? "next" : "previous"}`,
  label,
  menu: "edit",
  shortcut,
  enabled: (workplace) => workplace.editor !== null && isOn(workplace),
  run: ({ editor }) => {
    if (editor !== null) stepStyleMark(editor.view, by);
  },
});

/** Marks of house style, spelling and grammar in the text. */
export const styleMarkActions: readonly Action<Workplace>[] = [
  step(1, say("Next style mark"), "F8"),
  step(-1, say("Previous style mark"), "Shift+F8"),
  showStyleMarks,
];
