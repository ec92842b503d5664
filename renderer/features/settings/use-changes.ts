import { useState } from "react";
import { DEFAULT_SETTINGS } from "../../../shared/settings/default-settings.ts";
import type { SettingName, Settings, SettingsChange } from "../../../shared/settings/settings.ts";
import { say } from "../../../shared/words/say.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import { type Deed, useDeed } from "../../bridge/use-deed.ts";

interface Change {
  /** What holds after it, as a sentence. */
  readonly said: string;
  readonly work: () => Promise<unknown>;
  /** Takes it back; null where nothing can. */
  readonly back: (() => Promise<unknown>) | null;
}

/** Everything that is changed in the dialog: done at once, said aloud, and taken back step by step. */
export interface Changes extends Pick<Deed, "busy" | "problem" | "run"> {
  /** The last thing that was said. */
  readonly said: string;
  readonly make: (change: Change) => Promise<void>;
  /** Sets what is named; `said` as in {@link make}. */
  readonly set: (change: SettingsChange, said: string) => Promise<void>;
  /** Null where nothing was changed. */
  readonly undo: (() => Promise<void>) | null;
}

export function useChanges(): Changes {
  const { settings } = useDesk();
  const deed = useDeed();
  const [said, setSaid] = useState("");
  const [ways, setWays] = useState<readonly (() => Promise<unknown>)[]>([]);
  const make = (change: Change) =>
    deed.run(async () => {
      await change.work();
      setSaid(change.said);
      const { back } = change;
      if (back !== null) setWays((before) => [...before, back]);
    });
  const last = ways.at(-1);
  const undo = () =>
    deed.run(async () => {
      await last?.();
      setWays((before) => before.slice(0, -1));
      setSaid(say("That change was taken back."));
    });
  const set = (change: SettingsChange, words: string) => {
    const before = valuesOf(settings.get() ?? DEFAULT_SETTINGS, change);
    return make({
      said: words,
      work: () => settings.change(change),
      back: () => settings.change(before),
    });
  };
  const { busy, problem, run } = deed;
  return { busy, problem, run, said, make, set, undo: last === undefined ? null : undo };
}

/** The values now of what a change names. */
function valuesOf(settings: Settings, change: SettingsChange): SettingsChange {
  const names = Object.keys(change) as SettingName[];
  return Object.fromEntries(names.map((name) => [name, settings[name]]));
}
