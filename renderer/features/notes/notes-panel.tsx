import "./notes.css";
import { type ReactNode, useMemo } from "react";
import { say } from "../../../shared/words/say.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { useValue } from "../../bridge/value.ts";
import { LiveTextField } from "../../ui/live-text-field.tsx";
import { notesUndo, observeNotes, writeNotes } from "./notes.ts";

const LINES = 4;

export interface NotesPanelProps {
  readonly session: DraftSession;
  /** What is said of places in the text. */
  readonly children: ReactNode;
}

/** What the newsroom wants to remember of this draft; journaled like the text, never exported. */
export function NotesPanel({ session, children }: NotesPanelProps) {
  const { doc } = session;
  const notes = useValue(useMemo(() => observeNotes(doc), [doc]));
  const isReadOnly = useValue(session.readOnly) !== null;
  const undo = notesUndo(doc);
  return (
    <div className="notes">
      <LiveTextField
        label={say("Notes")}
        lines={LINES}
        dir="auto"
        placeholder={say("Sources to call, facts to check, who said what…")}
        description={say(
          "For the newsroom only: notes never leave in an export. They go where the draft is shared.",
        )}
        value={notes}
        isReadOnly={isReadOnly}
        onWrite={(typed, caret, shown) => writeNotes(doc, typed, caret, shown)}
        onUndo={() => undo.undo()}
        onRedo={() => undo.redo()}
        onFocus={() => undo.stopCapturing()}
      />
      {children}
    </div>
  );
}
