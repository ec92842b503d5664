import { say } from "../../../shared/words/say.ts";
import "./import.css";
import { useEffect, useRef, useState } from "react";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { AuditLine, ImportResult } from "../../../shared/contract/imports.ts";
import type { Version } from "../../../shared/contract/versions.ts";
import { takeBack } from "../../../shared/imports/take-back.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { showToast } from "../../ui/toast.tsx";
import { ImportChooser } from "./import-chooser.tsx";
import { type DeedsOf, ImportResultList, importMessage } from "./import-result.tsx";
import { ImportStatus } from "./import-status.tsx";
import { IntoDraft } from "./into-draft.tsx";
import { fromChooser, type PathedFile } from "./pathed-files.ts";
import { useImport } from "./use-import.ts";

type Place = AuditLine["places"][number];

export interface ImportDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** The draft on the screen; one file may become its next state. */
  readonly session: DraftSession | null;
  /** Files that were dropped elsewhere: imported as soon as it opens. */
  readonly files: readonly File[];
  /** With the drafts that came of it, newest last; some files may have failed. */
  readonly onImported: (drafts: ImportResult["drafts"]) => void;
  /** Makes a draft again what it was before a file was taken into it. */
  readonly onUndo: (before: Version) => void;
  /** Brings the place of a change into view, in whichever draft it is. */
  readonly onShow: (draft: DraftId, place: Place) => void;
  /** The open document of a draft; null where it cannot be changed. */
  readonly opened: (draft: DraftId) => Promise<DraftSession | null>;
}

/**
 * Brings texts in. It closes where the one file went in and says so in a message, whose details can
 * be read again; it stays where something failed, and to list what came of several. To be kept mounted, for those
 * details.
 */
export function ImportDialog({ isOpen, ...props }: ImportDialogProps) {
  const [details, setDetails] = useState<ImportResult | null>(null);
  const { onShow, opened } = props;
  const deedsFor =
    (result: ImportResult, close: () => void): DeedsOf =>
    (draft) => ({
      onShow: (place) => {
        close();
        onShow(draft, place);
        showToast({
          text: say("The import’s other changes can be read again."),
          action: { label: say("Details"), run: () => setDetails(result) },
        });
      },
      onTakeBack: async (kind, places) => takeBackIn(await opened(draft), kind, places),
    });
  return (
    <>
      {isOpen ? <OpenImport {...props} onDetails={setDetails} deedsFor={deedsFor} /> : null}
      {details === null ? null : (
        <Dialog
          title={say("What the import changed")}
          isOpen
          onClose={() => setDetails(null)}
          actions={<Button onPress={() => setDetails(null)}>{say("Close")}</Button>}
        >
          <ImportResultList
            result={details}
            deedsOf={deedsFor(details, () => setDetails(null))}
            isOpen={details.drafts.length === 1}
          />
        </Dialog>
      )}
    </>
  );
}

interface OpenImportProps extends Omit<ImportDialogProps, "isOpen"> {
  readonly onDetails: (result: ImportResult) => void;
  readonly deedsFor: (result: ImportResult, close: () => void) => DeedsOf;
}

function OpenImport(props: OpenImportProps) {
  const { onClose, session, files, onImported, onUndo, onDetails, deedsFor } = props;
  const [intoDraft, setIntoDraft] = useState(false);
  const { state, run, cancel, unlock } = useImport((result) => {
    if (result.drafts.length > 0) onImported(result.drafts);
    if (result.failed.length > 0 || result.drafts.length !== 1) return;
    // Of a bundle alone the desk tells when it shows it.
    if (!isBundleAlone(result)) {
      const action = { label: say("Details"), run: () => onDetails(result) };
      const before = result.drafts[0]?.before ?? null;
      const way =
        before === null ? {} : { other: { label: say("Undo"), run: () => onUndo(before) } };
      showToast({ text: importMessage(result), action, ...way });
    }
    onClose();
  });
  const take = (choose: () => Promise<PathedFile[]>) =>
    void run(choose, intoDraft ? session : null);
  useOnce(files, () => take(() => fromChooser(files)));
  const isBusy = state.kind === "busy";
  return (
    <Dialog title={say("Import")} isOpen onClose={onClose}>
      <ImportChooser onFiles={take} isDisabled={isBusy} />
      {session === null ? null : (
        <IntoDraft session={session} isSelected={intoDraft} onChange={setIntoDraft} />
      )}
      <ImportStatus
        state={state}
        onCancel={cancel}
        onUnlock={unlock}
        deedsOf={deedsFor(state.kind === "done" ? state.result : NOTHING, onClose)}
      />
    </Dialog>
  );
}

const NOTHING: ImportResult = { drafts: [], failed: [] };

/** One step of undo by itself; nothing where the draft may not be changed. */
function takeBackIn(session: DraftSession | null, kind: string, places: readonly Place[]): number {
  if (session === null || session.readOnly.get() !== null) return 0;
  session.undo.stopCapturing();
  const count = takeBack(session.doc, kind, places);
  session.undo.stopCapturing();
  return count;
}

function isBundleAlone({ drafts }: ImportResult): boolean {
  const [only, ...others] = drafts;
  return others.length === 0 && only !== undefined && only.bundle !== null;
}

/** Acts once on files that are there from the start, however often it is drawn. */
function useOnce(files: readonly File[], act: () => void): void {
  const seen = useRef<readonly File[] | null>(null);
  useEffect(() => {
    if (files.length === 0 || seen.current === files) return;
    seen.current = files;
    act();
  });
}
