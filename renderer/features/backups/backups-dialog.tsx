import { say } from "../../../shared/words/say.ts";
import "./backups.css";
import { useState } from "react";
import type { Backup } from "../../../shared/contract/backups.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import { followWork } from "../../bridge/follow-work.ts";
import { useSettings } from "../../bridge/settings.ts";
import { useDeed } from "../../bridge/use-deed.ts";
import { Alert } from "../../ui/alert.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Progress } from "../../ui/progress.tsx";
import { BackupList } from "./backup-list.tsx";
import { type Checked, CheckResult } from "./check-result.tsx";
import { RestoreQuestion } from "./restore-question.tsx";
import { Sealing } from "./sealing.tsx";
import { useBackups } from "./use-backups.ts";

export interface BackupsDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Whether the host can close the desk and open it again. */
  readonly canRestore: boolean;
  /** Resolves when everything typed in this window is on the desk. */
  readonly settled: () => Promise<void>;
}

/** The desk's backups: made by themselves, made now, and restored. */
export function BackupsDialog({ isOpen, ...props }: BackupsDialogProps) {
  return isOpen ? <OpenBackups {...props} /> : null;
}

function OpenBackups({ onClose, canRestore, settled }: Omit<BackupsDialogProps, "isOpen">) {
  const desk = useDesk();
  const { client } = desk;
  const { backupsKept } = useSettings(desk);
  const { backups, problem, readAgain } = useBackups();
  const deed = useDeed();
  const [doing, setDoing] = useState("");
  const [chosen, setChosen] = useState<Backup | null>(null);
  const [checked, setChecked] = useState<Checked | null>(null);
  const [percent, setPercent] = useState<number | null>(null);
  const start = (words: string, work: () => Promise<void>) => {
    setDoing(words);
    setPercent(null);
    setChecked(null);
    void deed.run(work);
  };
  const make = () =>
    start(say("Backing up the desk…"), async () => {
      await settled();
      await client.backups.make();
      await readAgain();
    });
  const verify = async () => {
    const { ticket, end } = followWork(desk, setPercent);
    return client.desk.verify({ ticket }).finally(end);
  };
  const check = () =>
    start(say("Reading every draft, version and photo…"), async () => setChecked(await verify()));
  const rebuild = () =>
    start(say("Reading every draft…"), async () => {
      for await (const { done, total } of await client.desk.rebuild()) {
        setDoing(
          say("Making the list and the search anew: {done} of {total} drafts", { done, total }),
        );
      }
      setDoing(say("Reading every draft, version and photo…"));
      setChecked(await verify());
    });
  const failure = deed.problem ?? problem;
  return (
    <Dialog
      title={say("Backups")}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={check} isDisabled={deed.busy}>
            {say("Check the desk")}
          </Button>
          <span className="backups-gap" />
          <Button onPress={onClose}>{say("Close")}</Button>
          <Button kind="primary" onPress={make} isDisabled={deed.busy}>
            {say("Back up now")}
          </Button>
        </>
      }
    >
      <p className="backups-promise">
        {say(
          "Stet backs the desk up once a day and before each change of its format, and keeps the last {backupsKept} backups in the desk’s folder.",
          { backupsKept },
        )}
      </p>
      <BackupList
        backups={backups}
        onRestore={canRestore ? setChosen : null}
        isDisabled={deed.busy}
      />
      {deed.busy ? (
        <Progress label={doing} {...(percent === null ? {} : { value: percent })} />
      ) : null}
      {failure === null ? null : <Alert title={say("Problem")}>{failure.message}</Alert>}
      {checked === null ? null : <CheckResult checked={checked} onRebuild={rebuild} />}
      <Sealing settled={settled} />
      {chosen === null ? null : (
        <RestoreQuestion backup={chosen} settled={settled} onClose={() => setChosen(null)} />
      )}
    </Dialog>
  );
}
