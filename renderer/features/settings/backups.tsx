import { BACKUPS_KEPT } from "../../../shared/settings/settings.ts";
import { Button } from "../../ui/button.tsx";
import { inWords } from "../../ui/date-time.ts";
import { Select } from "../../ui/select.tsx";
import type { Entry, SettingProps } from "./entry.ts";
import { PathLine } from "./path-line.tsx";
import { ResetButton } from "./reset-button.tsx";
import { useAnswer } from "./use-answer.ts";

function KeptField({ settings, changes }: SettingProps) {
  const options = BACKUPS_KEPT.map((kept) => ({ value: String(kept), label: `The last ${kept}` }));
  const choose = (value: string) => {
    const backupsKept = BACKUPS_KEPT.find((kept) => String(kept) === value);
    if (backupsKept === undefined) return;
    void changes.set({ backupsKept }, `Backups kept: the last ${backupsKept}.`);
  };
  return (
    <div className="setting-row">
      <Select
        label="Backups kept"
        options={options}
        value={String(settings.backupsKept)}
        onChange={choose}
      />
      <ResetButton settings={settings} changes={changes} name="backupsKept" label="Backups kept" />
    </div>
  );
}

function WhereBackupsLie({ info, onBackups }: SettingProps) {
  const { answer: backups } = useAnswer((client) => client.backups.list());
  return (
    <div className="setting-block">
      <h3>Where backups lie</h3>
      <PathLine path={info.backupsFolder} name="the backups’ folder" />
      {backups === null ? null : <p>{inAll(backups)}</p>}
      <Button onPress={onBackups}>Open Backups…</Button>
    </div>
  );
}

type Sized = { readonly bytes: number; readonly madeAt: string };

function inAll(backups: readonly Sized[]): string {
  const [newest] = backups;
  if (newest === undefined) return "There is no backup yet. The first is made within minutes.";
  const bytes = backups.reduce((sum, backup) => sum + backup.bytes, 0);
  const size = `${(bytes / 1_000_000).toFixed(1)} MB of text`;
  const count = backups.length === 1 ? "1 backup" : `${backups.length} backups`;
  return `${count}, ${size}; the newest is of ${inWords(newest.madeAt)}.`;
}

function HowVersionsThin() {
  return (
    <div className="setting-block">
      <h3>How long versions stay</h3>
      <p>
        Versions that you name, and those kept as a draft is filed, approved, published, corrected,
        killed, imported or exported, are never deleted. Versions that Stet keeps by itself thin
        with age: all of the last day stay, then one an hour for a week, one a day for 60 days, and
        one a week after that.
      </p>
    </div>
  );
}

export const BACKUPS: readonly Entry[] = [
  {
    id: "backupsKept",
    section: "backups",
    label: "Backups kept",
    about:
      "Stet backs the whole desk up once a day. With the next backup, those beyond this number go.",
    words: "copy copies safety restore number count days daily disk space seven",
    Control: KeptField,
  },
  {
    id: "backupsFolder",
    section: "backups",
    label: "Where backups lie",
    about:
      "A backup on the same disk guards against mistakes, not against the loss of the disk. Copy the folder elsewhere now and then.",
    words: "folder path directory place size megabytes disk restore open recover",
    Control: WhereBackupsLie,
  },
  {
    id: "versions",
    section: "backups",
    label: "How long versions stay",
    about: null,
    words: "history thin prune delete old milestones automatic keep for ever",
    Control: HowVersionsThin,
  },
];
