import { say } from "../../../shared/words/say.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import type { Entry, SettingProps } from "./entry.ts";

function LookForUpdates({ info, settings, changes }: SettingProps) {
  const choose = (lookForUpdates: boolean) => {
    const said = lookForUpdates
      ? say("Stet looks for updates.")
      : say("Stet looks for no updates and asks nothing of a network.");
    void changes.set({ lookForUpdates }, said);
  };
  return (
    <>
      <Checkbox isSelected={settings.lookForUpdates} onChange={choose}>
        {say("Look for updates")}
      </Checkbox>
      {info.host === "electron" ? null : (
        <p className="setting-about">
          {say(
            "This desk is open in a browser, where nothing is looked for. The setting holds when the desktop app opens the desk.",
          )}
        </p>
      )}
    </>
  );
}

export const UPDATES: readonly Entry[] = [
  {
    id: "lookForUpdates",
    section: "updates",
    label: say("Look for updates"),
    about: say(
      "Off until you turn it on. Then the desktop app asks the network whether there is a newer Stet, and nothing else. No word of yours is sent.",
    ),
    words: say("version upgrade new release download automatic network internet privacy offline"),
    Control: LookForUpdates,
  },
];
