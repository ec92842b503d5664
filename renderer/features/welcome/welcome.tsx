import {
  INTERFACE_LANGUAGES,
  type InterfaceLanguage,
  TONGUES,
} from "../../../shared/words/languages.ts";
import { say } from "../../../shared/words/say.ts";
import "./welcome.css";
import { type FormEvent, type ReactNode, useState } from "react";
import type { DeskInfo } from "../../../shared/contract/desk.ts";
import type { FirstStart } from "../../../shared/contract/seal.ts";
import { THEMES, type Theme } from "../../../shared/settings/choices.ts";
import { suggestInitials } from "../../../shared/text/initials.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import { useSettings } from "../../bridge/settings.ts";
import { useDeed } from "../../bridge/use-deed.ts";
import { Alert } from "../../ui/alert.tsx";
import { Button } from "../../ui/button.tsx";
import { Progress } from "../../ui/progress.tsx";
import { RadioGroup } from "../../ui/radio-group.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { DeskPlace } from "./desk-place.tsx";

export interface WelcomeProps {
  readonly info: DeskInfo;
  readonly onDone: () => void;
  /** Lets the desk be sealed; tells the passphrase, null for none, undefined while it is not whole. */
  readonly sealing: (onWish: (passphrase: string | null | undefined) => void) => ReactNode;
  /** Seals the desk; resolves when it is there again, with whoever was named. */
  readonly seal: (passphrase: string, start: FirstStart) => Promise<void>;
}

/** Asks once who writes on this desk, shows where it lies, and lets its look and beginning be chosen. */
export function Welcome({ info, onDone, sealing, seal }: WelcomeProps) {
  const desk = useDesk();
  const deed = useDeed();
  const { theme, interfaceLanguage } = useSettings(desk);
  const [name, setName] = useState(typedBefore);
  const [typedInitials, setTypedInitials] = useState<string | null>(null);
  const [beginning, setBeginning] = useState<Beginning>("sample");
  const initials = typedInitials ?? suggestInitials(name);
  const [passphrase, setPassphrase] = useState<string | null | undefined>(null);
  const isComplete = name.trim() !== "" && initials.trim() !== "" && passphrase !== undefined;

  const introduce = async (event: FormEvent) => {
    event.preventDefault();
    if (!isComplete || deed.busy) return;
    await deed.run(async () => {
      const who = { name: name.trim(), initials: initials.trim() };
      const start = { ...who, sample: beginning === "sample" };
      // Before the first word: the desk never holds one that anybody can read.
      if (typeof passphrase === "string") await seal(passphrase, start);
      else {
        await desk.client.desk.introduce(start);
        await desk.settings.change({ tour: "due" });
      }
      setPassphrase(null);
      onDone();
    });
  };
  const choose = (chosen: Theme) => void deed.run(() => desk.settings.change({ theme: chosen }));
  const speak = (chosen: InterfaceLanguage) =>
    void deed.run(async () => {
      await desk.settings.change({ interfaceLanguage: chosen });
      drawAnew(name);
    });

  return (
    <main className="welcome">
      <form className="welcome-card" onSubmit={introduce}>
        <h1>{say("Stet")}</h1>
        <p>
          {say(
            "Your desk is on this computer and needs no network. Your name goes with each version you keep; nothing is sent anywhere.",
          )}
        </p>
        <RadioGroup
          label={say("Language of Stet")}
          isRow
          options={INTERFACE_LANGUAGES.map((value) => ({ value, label: TONGUES[value].name }))}
          value={interfaceLanguage}
          onChange={speak}
        />
        <div className="welcome-name">
          <TextField
            label={say("Your name")}
            value={name}
            onChange={setName}
            maxLength={200}
            autoFocus
            autoComplete="name"
          />
          <TextField
            label={say("Initials")}
            value={initials}
            onChange={setTypedInitials}
            maxLength={8}
          />
        </div>
        <RadioGroup
          label={say("Theme")}
          isRow
          options={THEME_OPTIONS}
          value={theme}
          onChange={choose}
        />
        <RadioGroup
          label={say("Begin with")}
          isRow
          options={BEGINNINGS}
          value={beginning}
          onChange={setBeginning}
        />
        <DeskPlace info={info} />
        {sealing(setPassphrase)}
        {deed.problem === null ? null : (
          <Alert title={say("Problem")}>{deed.problem.message}</Alert>
        )}
        {deed.busy && typeof passphrase === "string" ? (
          <Progress label={say("Sealing the desk…")} />
        ) : null}
        <Button kind="primary" type="submit" isDisabled={!isComplete || deed.busy}>
          {say("Open the desk")}
        </Button>
        <p className="welcome-later">
          {say("Name, theme and language can be changed later in Settings.")}
        </p>
      </form>
    </main>
  );
}

/** A language is learnt as the page loads; the name that was typed by then stays. */
function drawAnew(name: string): void {
  window.history.replaceState({ typedName: name }, "");
  window.location.reload();
}

/** Read once: what a browser keeps of a window is no place for a name, least of all beside a sealed desk. */
function typedBefore(): string {
  const kept = (window.history.state as { typedName?: unknown } | null)?.typedName;
  window.history.replaceState(null, "");
  return typeof kept === "string" ? kept : "";
}

type Beginning = "sample" | "empty";

const BEGINNINGS = [
  { value: "sample", label: say("A sample article") },
  { value: "empty", label: say("An empty desk") },
] as const;

const THEME_LABELS: Readonly<Record<Theme, string>> = {
  system: say("As the computer"),
  light: say("Light"),
  dark: say("Dark"),
};
const THEME_OPTIONS = THEMES.map((value) => ({ value, label: THEME_LABELS[value] }));
