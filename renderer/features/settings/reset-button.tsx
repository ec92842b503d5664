import { DEFAULT_SETTINGS, type SettingName } from "../../../shared/settings/settings.ts";
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
    changes.set({ [name]: DEFAULT_SETTINGS[name] }, `${label} is as it comes again.`);
  return (
    <Button kind="quiet" size="small" aria-label={`Reset ${label}`} onPress={() => void reset()}>
      Reset
    </Button>
  );
}

/** By what they say: the desk's answer is never the very object. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
