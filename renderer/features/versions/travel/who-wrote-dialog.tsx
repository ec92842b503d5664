import { useEffect, useState } from "react";
import { toProblem } from "../../../../shared/contract/from-wire.ts";
import type { BlockStory } from "../../../../shared/contract/history.ts";
import type { Problem } from "../../../../shared/contract/problem.ts";
import { say } from "../../../../shared/words/say.ts";
import { useDesk } from "../../../bridge/desk-context.ts";
import type { DraftSession } from "../../../bridge/session.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { SlowProgress } from "../../../ui/slow-progress.tsx";
import { momentTime, namesOf } from "./moment-words.ts";

export interface WhoWroteDialogProps {
  readonly session: DraftSession;
  /** Id of the block; null where none has the caret. */
  readonly block: string | null;
  /** Opens the writing at a place. */
  readonly onGo: (place: number) => void;
  readonly onClose: () => void;
}

/** Who wrote a paragraph, when it came and when it was touched last. */
export function WhoWroteDialog({ session, block, onGo, onClose }: WhoWroteDialogProps) {
  const { story, problem } = useStory(session, block);
  const isRead = story !== undefined || block === null;
  return (
    <Dialog
      title={say("Who wrote this, when")}
      isOpen
      onClose={onClose}
      size="small"
      actions={
        <>
          {story ? (
            <Button onPress={() => onGo(story.born.place)}>{say("Go to when it was begun")}</Button>
          ) : null}
          {story ? (
            <Button onPress={() => onGo(story.touched.place)}>
              {say("Go to the last change")}
            </Button>
          ) : null}
          <Button onPress={onClose}>{say("Close")}</Button>
        </>
      }
    >
      {problem === null ? null : <Alert title={say("Problem")}>{problem.message}</Alert>}
      {isRead || problem !== null ? null : (
        <SlowProgress label={say("Reading the journal")} onCancel={onClose} />
      )}
      {isRead ? <p role="status">{storyWords(story ?? null)}</p> : null}
    </Dialog>
  );
}

function storyWords(story: BlockStory | null): string {
  if (story === null)
    return say("Put the caret into a paragraph that has been saved, then ask again.");
  const { born, touched, writers } = story;
  const by = writers.length === 0 ? "" : say(" by {namesOf}", { namesOf: namesOf(writers) });
  const begun = say("Begun {momentTime}, by {namesOf}.", {
    momentTime: momentTime(born.at),
    namesOf: namesOf([born.person]),
  });
  const last = say("Last touched {momentTime}, by {namesOf}.", {
    momentTime: momentTime(touched.at),
    namesOf: namesOf([touched.person]),
  });
  return writers.length === 0 ? `${begun} ${last}` : `Written${by}. ${begun} ${last}`;
}

/** Undefined until the desk has answered. */
function useStory(session: Pick<DraftSession, "id" | "settled">, block: string | null) {
  const { client } = useDesk();
  const [story, setStory] = useState<BlockStory | null | undefined>(undefined);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    if (block === null) return;
    let isStale = false;
    const read = async () => {
      await session.settled();
      const told = await client.history.block({ draft: session.id, block });
      if (!isStale) setStory(told);
    };
    read().catch((error: unknown) => isStale || setProblem(toProblem(error)));
    return () => {
      isStale = true;
    };
  }, [client, session, block]);
  return { story, problem };
}
