import type { Problem } from "../../shared/contract/problem.ts";
import type { DialogName } from "../actions/workplace.ts";
import { useValue } from "../bridge/value.ts";
import { onceNoDialog } from "../ui/once-no-dialog.ts";
import type { BarProps } from "./header.tsx";
import { Later } from "./later.tsx";
import {
  makeTemplateDialog,
  newsroomDialog,
  snippetsDialog,
  statisticsDialog,
  templatesDialog,
} from "./later-parts.ts";

interface DeskDialogsProps extends BarProps {
  readonly open: DialogName | null;
  readonly onUnloaded: (problem: Problem) => void;
}

/** Dialogs about what the desk keeps for writing, and with whom it shares it. */
export function DeskDialogs({ workplace, session, open, onUnloaded }: DeskDialogsProps) {
  const newsroom = useValue(workplace.newsroom);
  const close = () => workplace.showDialog(null);
  return (
    <>
      <Later
        part={newsroomDialog}
        onUnloaded={onUnloaded}
        isOpen={open === "newsroom"}
        onClose={close}
        state={newsroom}
        settled={async () => {
          await Promise.all(workplace.openDrafts.unsaved().map((draft) => draft.settled()));
        }}
      />
      <Later
        part={templatesDialog}
        onUnloaded={onUnloaded}
        isOpen={open === "templates"}
        onClose={close}
        onBegun={(draft) => {
          close();
          void workplace.openDraft(draft);
        }}
      />
      <Later
        part={snippetsDialog}
        onUnloaded={onUnloaded}
        isOpen={open === "snippets"}
        onClose={close}
        onInsert={
          session === null
            ? null
            : (trigger) => {
                close();
                onceNoDialog(() => workplace.insertSnippet(trigger));
              }
        }
      />
      <Later
        part={statisticsDialog}
        onUnloaded={onUnloaded}
        isOpen={open === "statistics"}
        session={session}
        onClose={close}
      />
      {open === "makeTemplate" && session !== null ? (
        <Later
          part={makeTemplateDialog}
          key={`template ${session.id}`}
          onUnloaded={onUnloaded}
          session={session}
          onClose={close}
        />
      ) : null}
    </>
  );
}
