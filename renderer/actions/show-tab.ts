import { say } from "../../shared/words/say.ts";
import type { Action } from "./action.ts";
import { INSPECTOR_TABS, type InspectorTab, type Workplace } from "./workplace.ts";

const SHORTCUTS: Readonly<Partial<Record<InspectorTab, string>>> = {
  story: "Mod+Alt+S",
  versions: "Mod+Alt+V",
};

const LABELS: Readonly<Record<InspectorTab, string>> = {
  story: say("Go to Story"),
  photos: say("Go to Photos"),
  links: say("Go to Links"),
  versions: say("Go to Versions"),
  notes: say("Go to Notes"),
  checks: say("Go to Checks"),
};

/** One action for each tab of the Inspector. */
export const tabActions: readonly Action<Workplace>[] = INSPECTOR_TABS.map((tab) => ({
  name: `tab.${tab}`,
  label: LABELS[tab],
  menu: "view",
  shortcut: SHORTCUTS[tab] ?? null,
  enabled: ({ session }) => session !== null,
  run: ({ showTab }) => showTab(tab),
}));
