import { matching, matchScore } from "../../../shared/text/match.ts";
import { say } from "../../../shared/words/say.ts";
import type { Action } from "../../actions/action.ts";
import { canChangeKeys, giveKeys, keysOf, whyNot } from "../../actions/own-keys.ts";
import { ACTIONS } from "../../actions/registry.ts";
import { isMac, shownShortcut } from "../../actions/shortcut.ts";
import type { Workplace } from "../../actions/workplace.ts";
import { Button } from "../../ui/button.tsx";
import type { Entry, SettingProps } from "./entry.ts";
import { KeyField } from "./key-field.tsx";
import { ResetButton } from "./reset-button.tsx";

const LABEL = say("Keyboard shortcuts");
const WORDS = say("keys hotkeys key bindings keyboard press combination control command");

function ShortcutList(props: SettingProps) {
  const { settings, changes, sought } = props;
  const isAsked = matchScore(`${LABEL} ${WORDS}`, sought) !== null;
  const shown = new Set(matching(ACTIONS, isAsked ? "" : sought, ({ label }) => label));
  return (
    <div className="setting-block">
      <p>
        {say(
          "Press an action’s keys and then the new ones. Backspace takes them away, Escape leaves them. Keys without a button belong to writing and stay as they are.",
        )}
      </p>
      <ResetButton settings={settings} changes={changes} name="shortcuts" label={say("all keys")} />
      <dl className="key-list">
        {ACTIONS.filter((action) => shown.has(action)).map((action) => (
          <ActionKeys key={action.name} action={action} {...props} />
        ))}
      </dl>
    </div>
  );
}

type ActionKeysProps = SettingProps & { readonly action: Action<Workplace> };

function ActionKeys({ action, settings, changes }: ActionKeysProps) {
  const { shortcuts: own } = settings;
  const label = action.label.replace("…", "");
  const keys = keysOf(action, own);
  const give = (given: string | null) => {
    const why = given === null ? null : whyNot(given, action, own, isMac);
    if (why !== null) return why;
    const said =
      given === null
        ? say("{label} has no keys now.", { label })
        : say("{label} is {keys} now.", { label, keys: shownShortcut(given, isMac) });
    void changes.set({ shortcuts: giveKeys(own, action, given) }, said);
    return null;
  };
  const reset = () => {
    const why = give(action.shortcut);
    if (why !== null) void changes.make({ said: why, work: async () => undefined, back: null });
  };
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {keys === action.shortcut ? null : (
          <Button
            kind="quiet"
            size="small"
            aria-label={say("Reset keys of {label}", { label })}
            onPress={reset}
          >
            {say("Reset")}
          </Button>
        )}
        {canChangeKeys(action) ? (
          <KeyField label={label} keys={keys} onKeys={give} />
        ) : (
          <kbd>{shownShortcut(keys ?? "", isMac)}</kbd>
        )}
      </dd>
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
    lines: ACTIONS.map(({ label }) => label),
    Control: ShortcutList,
  },
];
