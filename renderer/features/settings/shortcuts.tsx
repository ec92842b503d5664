import { matchScore } from "../../../shared/text/match.ts";
import { ACTIONS } from "../../actions/registry.ts";
import { ShortcutTable } from "../../actions/shortcut-table.tsx";
import type { Entry, SettingProps } from "./entry.ts";

const LABEL = "Keyboard shortcuts";
const WORDS = "keys hotkeys key bindings keyboard press combination control command";

function ShortcutList({ sought }: SettingProps) {
  const isAsked = matchScore(`${LABEL} ${WORDS}`, sought) !== null;
  return (
    <div className="setting-block">
      <ShortcutTable sought={isAsked ? "" : sought} />
    </div>
  );
}

export const SHORTCUTS: readonly Entry[] = [
  {
    id: "shortcuts",
    section: "shortcuts",
    label: LABEL,
    about: null,
    words: WORDS,
    lines: ACTIONS.filter(({ shortcut }) => shortcut !== null).map(({ label }) => label),
    Control: ShortcutList,
  },
];
