import type { Backup } from "../../../shared/contract/backups.ts";
import { say } from "../../../shared/words/say.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import { toTheSecond } from "../../ui/date-time.ts";
import { ClosingQuestion } from "./closing-question.tsx";
import { restoreBackup } from "./restored.ts";

export interface RestoreQuestionProps {
  readonly backup: Backup;
  readonly settled: () => Promise<void>;
  readonly onClose: () => void;
}

/** Says what restoring does to the whole desk, and asks once. */
export function RestoreQuestion({ backup, settled, onClose }: RestoreQuestionProps) {
  const { client } = useDesk();
  const restore = async () => {
    await settled();
    await restoreBackup(client, backup);
  };
  return (
    <ClosingQuestion
      title={say("Restore this backup?")}
      deed={restore}
      button={{ kind: "danger", text: say("Restore the desk") }}
      doing={say("Restoring the desk…")}
      onClose={onClose}
    >
      <p>
        {say(
          "Every draft and version becomes what it was on {toTheSecond}. What stands now is kept as a backup first. The desk closes for a moment, in every window.",
          { toTheSecond: toTheSecond(backup.madeAt) },
        )}
      </p>
    </ClosingQuestion>
  );
}
