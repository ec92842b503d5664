import "./shortcut-table.css";
import { matching } from "../../shared/text/match.ts";
import type { Action } from "./action.ts";
import { ACTIONS } from "./registry.ts";
import { isMac, shownShortcut } from "./shortcut.ts";
import type { Workplace } from "./workplace.ts";

const GROUPS: readonly { readonly menu: Action<Workplace>["menu"]; readonly title: string }[] = [
  { menu: "file", title: "Drafts" },
  { menu: "edit", title: "Editing" },
  { menu: "insert", title: "Inserting" },
  { menu: "format", title: "Formatting" },
  { menu: "view", title: "Screen" },
  { menu: "help", title: "Help" },
];

export interface ShortcutTableProps {
  /** Shows those alone that answer to it. */
  readonly sought?: string;
}

/** Every action that has a shortcut, by what it is about. */
export function ShortcutTable({ sought = "" }: ShortcutTableProps) {
  const shown = new Set(matching(ACTIONS, sought, ({ label }) => label));
  const groups = GROUPS.map(({ menu, title }) => ({
    title,
    actions: ACTIONS.filter((action) => action.menu === menu && shown.has(action)),
  }));
  return (
    <div className="shortcuts">
      {groups.map(({ title, actions }) =>
        actions.every(({ shortcut }) => shortcut === null) ? null : (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {actions.map(({ name, label, shortcut }) =>
                shortcut === null ? null : (
                  <div key={name}>
                    <dt>{label.replace("…", "")}</dt>
                    <dd>
                      <kbd>{shownShortcut(shortcut, isMac)}</kbd>
                    </dd>
                  </div>
                ),
              )}
            </dl>
          </section>
        ),
      )}
    </div>
  );
}
