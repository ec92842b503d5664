import type { Action } from "./action.ts";
import { INSPECTOR_TABS, type InspectorTab, type Workplace } from "./workplace.ts";

const SHORTCUTS: Readonly<Partial<Record<InspectorTab, string>>> = {
  story: "Mod+Alt+S",
  versions: "Mod+Alt+V",
};

/** One action for each tab of the Inspector. */
export const tabActions: readonly Action<Workplace>[] = INSPECTOR_TABS.map((tab) => ({
  name: `tab.${tab}`,
  label: `Go to ${tab.replace(/^./, (letter) => letter.toUpperCase())}`,
  menu: "view",
  shortcut: SHORTCUTS[tab] ?? null,
  enabled: ({ session }) => session !== null,
  run: ({ showTab }) => showTab(tab),
}));
