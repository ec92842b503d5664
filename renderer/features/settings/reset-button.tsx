import { DEFAULT_SETTINGS } from "../../../shared/settings/default-settings.ts";
import type { SettingName } from "../../../shared/settings/settings.ts";
import { say } from "../../../shared/words/say.ts";
import { Button } from "../../ui/button.tsx";
import type { SettingProps } from "./entry.ts";

export interface ResetButtonProps extends Pick<SettingProps, "settings" | "changes"> {
  readonly name: SettingName;
  /** The setting's label. */
  readonly label: string;
}

/** Sets it as it comes; not there where it is. */
export function ResetButton({ settings, changes, name, label }: ResetButtonProps) {
  if (isSame(settings[name], DEFAULT_SETTINGS[name])) return null;
  const reset = () =>
    changes.set(
      { [name]: DEFAULT_SETTINGS[name] },
      say("{label} is as it comes again.", { label }),
    );
  return (
    <Button
      kind="quiet"
      size="small"
      aria-label={say("Reset {label}", { label })}
      onPress={() => void reset()}
    >
      {say("Reset")}
    </Button>
  );
}

/** By what they say: the desk's answer is never the very object. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
