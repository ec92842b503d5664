import { say } from "../../../shared/words/say.ts";
import { Alert } from "../../ui/alert.tsx";
import { Button } from "../../ui/button.tsx";

export interface Checked {
  readonly ok: boolean;
  /** A sentence each. */
  readonly problems: readonly string[];
}

export interface CheckResultProps {
  readonly checked: Checked;
  readonly onRebuild: () => void;
}

/** What reading the whole desk found. */
export function CheckResult({ checked: { ok, problems }, onRebuild }: CheckResultProps) {
  if (ok) return <p role="status">{say("Every draft, version and photo is whole.")}</p>;
  return (
    <Alert
      title={say("Problem")}
      actions={<Button onPress={onRebuild}>{say("Rebuild the list and the search")}</Button>}
    >
      <p>
        {say(
          "Not all of the desk is whole. Nothing was changed. The list and the search can be made anew from the drafts, which loses nothing; what else is damaged can be taken from a backup.",
        )}
      </p>
      <ul className="backups-problems">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </Alert>
  );
}
