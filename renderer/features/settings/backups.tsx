import { BACKUPS_KEPT } from "../../../shared/settings/choices.ts";
import { say } from "../../../shared/words/say.ts";
import { JOURNAL_KEPT_MS } from "../../../shared/workflow/thin-versions.ts";
import { Button } from "../../ui/button.tsx";
import { inWords } from "../../ui/date-time.ts";
import { Select } from "../../ui/select.tsx";
import { sizeWords } from "../../ui/size-words.ts";
import type { Entry, SettingProps } from "./entry.ts";
import { PathLine } from "./path-line.tsx";
import { ResetButton } from "./reset-button.tsx";
import { SEALED_DESK } from "./sealed-desk.tsx";
import { useAnswer } from "./use-answer.ts";

function KeptField({ settings, changes }: SettingProps) {
  const options = BACKUPS_KEPT.map((kept) => ({
    value: String(kept),
    label: say("The last {kept}", { kept }),
  }));
  const choose = (value: string) => {
    const backupsKept = BACKUPS_KEPT.find((kept) => String(kept) === value);
    if (backupsKept === undefined) return;
    void changes.set(
      { backupsKept },
      say("Backups kept: the last {backupsKept}.", { backupsKept }),
    );
  };
  return (
    <div className="setting-row">
      <Select
        label={say("Backups kept")}
        options={options}
        value={String(settings.backupsKept)}
        onChange={choose}
      />
      <ResetButton
        settings={settings}
        changes={changes}
        name="backupsKept"
        label={say("Backups kept")}
      />
    </div>
  );
}

function WhereBackupsLie({ info, onBackups }: SettingProps) {
  const { answer: backups } = useAnswer((client) => client.backups.list());
  return (
    <div className="setting-block">
      <h3>{say("Where backups lie")}</h3>
      <PathLine path={info.backupsFolder} name="the backups’ folder" />
      {backups === null ? null : <p>{inAll(backups)}</p>}
      <Button onPress={onBackups}>{say("Open Backups…")}</Button>
    </div>
  );
}

type Sized = { readonly bytes: number; readonly madeAt: string };

function inAll(backups: readonly Sized[]): string {
  const [newest] = backups;
  if (newest === undefined) return say("There is no backup yet. The first is made within minutes.");
  const bytes = backups.reduce((sum, backup) => sum + backup.bytes, 0);
  const size = say("{megabytes} MB of text", { megabytes: (bytes / 1_000_000).toFixed(1) });
  const count = say("{count, plural, one {# backup} other {# backups}}", { count: backups.length });
  return say("{count}, {size}; the newest is of {time}.", {
    count,
    size,
    time: inWords(newest.madeAt),
  });
}

const DAY_MS = 24 * 60 * 60 * 1000;

interface Kept {
  readonly versions: number;
  readonly bytes: number;
  readonly changes: number;
}

function keptWords({ versions, bytes, changes }: Kept): string {
  const kept = say("{versions, plural, one {# version} other {# versions}}", { versions });
  const single = say("{changes, plural, one {# change} other {# changes}}", { changes });
  return say("This desk keeps {kept}, {size} on the disk, and {single} one by one.", {
    kept,
    size: sizeWords(bytes),
    single,
  });
}

function HowVersionsThin() {
  const { answer: kept } = useAnswer((client) => client.versions.kept());
  return (
    <div className="setting-block">
      <h3>{say("How long versions stay")}</h3>
      <p>
        {say(
          "Versions that you name, and those kept as a draft is filed, approved, published, corrected, killed, imported, exported or handed over, are never deleted. Versions that Stet keeps by itself thin with age: all of the last day stay, then one an hour for a week, one a day for 60 days, and one a week after that.",
        )}
      </p>
      <p>
        {say(
          "Time travel has every single change of the last {days} days. Older changes go once a day, after the desk has proved that the draft is the same without them; from before that time versions remain.",
          { days: JOURNAL_KEPT_MS / DAY_MS },
        )}
      </p>
      {kept === null ? null : <p>{keptWords(kept)}</p>}
    </div>
  );
}

export const BACKUPS: readonly Entry[] = [
  {
    id: "backupsKept",
    section: "backups",
    label: say("Backups kept"),
    about: say(
      "Stet backs the whole desk up once a day. With the next backup, those beyond this number go.",
    ),
    words: say("copy copies safety restore number count days daily disk space seven"),
    Control: KeptField,
  },
  {
    id: "backupsFolder",
    section: "backups",
    label: say("Where backups lie"),
    about: say(
      "A backup on the same disk guards against mistakes, not against the loss of the disk. Copy the folder elsewhere now and then.",
    ),
    words: say("folder path directory place size megabytes disk restore open recover"),
    Control: WhereBackupsLie,
  },
  SEALED_DESK,
  {
    id: "versions",
    section: "backups",
    label: say("How long versions stay"),
    about: null,
    words: say("history thin prune delete old milestones automatic keep for ever"),
    Control: HowVersionsThin,
  },
];
