import type { ReactNode } from "react";
import { say } from "../../shared/words/say.ts";
import type { OpenSession } from "../bridge/draft-session.ts";
import { useValue } from "../bridge/value.ts";
import { Alert } from "../ui/alert.tsx";
import { Button } from "../ui/button.tsx";
import { showToast } from "../ui/toast.tsx";
import { articleText } from "./article-text.ts";
import type { AppWorkplace } from "./create-workplace.ts";
import { damagedDraft, isDatabaseDamage } from "./damaged-draft.ts";
import type { BarProps } from "./header.tsx";
import { saveCopy } from "./save-copy.ts";

/** What stands in the way, above the article: what happened, what is safe, what to do. */
export function Problems({ workplace, session }: BarProps) {
  const problem = useValue(workplace.problem);
  return (
    <div className="problems">
      {problem === null ? null : (
        <Alert
          title={say("Problem")}
          actions={
            <>
              {damagedDraft(problem) === null ? null : (
                <Button onPress={() => workplace.showDialog("recover")}>
                  {say("Recover this draft…")}
                </Button>
              )}
              {isDatabaseDamage(problem) ? <Salvage workplace={workplace} /> : null}
              <Button onPress={() => workplace.showDialog("problems")}>{say("Details")}</Button>
              <Button onPress={() => workplace.problem.set(null)}>{say("Dismiss")}</Button>
            </>
          }
        >
          {problem.message}
        </Alert>
      )}
      <FailedSaves workplace={workplace} />
      {session === null ? null : <ReadOnlyNote session={session} />}
    </div>
  );
}

/** Drafts whose changes the desk did not take, also those that left the screen meanwhile. */
function FailedSaves({ workplace }: { readonly workplace: AppWorkplace }) {
  const { openDrafts } = workplace;
  const failed = useValue(openDrafts.failed);
  const alerts: ReactNode[] = [];
  for (const session of failed) {
    const state = session.saveState.get();
    if (state.kind !== "failed") continue;
    const salvage = isDatabaseDamage(state.problem) ? <Salvage workplace={workplace} /> : null;
    const sentence = state.problem.message;
    alerts.push(<FailedSave key={session.id} {...{ session, sentence, salvage }} />);
  }
  return alerts;
}

/** For damage that was met while the desk is open: the way to what its next opening can save. */
function Salvage({ workplace }: { readonly workplace: AppWorkplace }) {
  return (
    <Button onPress={() => workplace.showDialog("salvage")}>{say("Save what can be read…")}</Button>
  );
}

interface FailedSaveProps {
  readonly session: OpenSession;
  readonly sentence: string;
  readonly salvage: ReactNode;
}

function FailedSave({ session, sentence, salvage }: FailedSaveProps) {
  const copy = async () => {
    await navigator.clipboard.writeText(articleText(session.doc));
    showToast({ text: say("The text is on the clipboard") });
  };
  const { headline } = session.row.get();
  const name = headline === null ? say("This draft") : `“${headline}”`;
  const actions = (
    <>
      <Button onPress={session.retry}>{say("Try again")}</Button>
      <Button onPress={() => void saveCopy(session)}>{say("Save a copy")}</Button>
      <Button onPress={() => void copy()}>{say("Copy the text")}</Button>
      {salvage}
    </>
  );
  return (
    <Alert title={say("Problem")} actions={actions}>
      {say("{name} is not saved. {sentence}", { name, sentence })}
    </Alert>
  );
}

function ReadOnlyNote({ session }: { readonly session: OpenSession }) {
  const sentence = useValue(session.readOnly);
  if (sentence === null) return null;
  return <Alert title={say("Problem")}>{sentence}</Alert>;
}
