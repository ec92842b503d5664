import { say } from "../../shared/words/say.ts";
import "./shortcut-table.css";
import type { Action } from "./action.ts";
import { ACTIONS } from "./registry.ts";
import { useKeys } from "./use-keys.ts";
import type { Workplace } from "./workplace.ts";

const GROUPS: readonly { readonly menu: Action<Workplace>["menu"]; readonly title: string }[] = [
  { menu: "file", title: say("Drafts") },
  { menu: "edit", title: say("Editing") },
  { menu: "insert", title: say("Inserting") },
  { menu: "format", title: say("Formatting") },
  { menu: "view", title: say("Screen") },
  { menu: "help", title: say("Help") },
];

/** Every action that has a shortcut, by what it is about. */
export function ShortcutTable() {
  const keys = useKeys();
  return (
    <div className="shortcuts">
      {GROUPS.map(({ menu, title }) => (
        <section key={menu}>
          <h3>{title}</h3>
          <dl>
            {ACTIONS.filter((action) => action.menu === menu && keys(action) !== "").map(
              (action) => (
                <div key={action.name}>
                  <dt>{action.label.replace("…", "")}</dt>
                  <dd>
                    <kbd>{keys(action)}</kbd>
                  </dd>
                </div>
              ),
            )}
          </dl>
        </section>
      ))}
    </div>
  );
}
