import { say } from "../../../shared/words/say.ts";
import "./export.css";
import { useState } from "react";
import type { DeskInfo } from "../../../shared/contract/desk.ts";
import type { ExportFormat } from "../../../shared/contract/exports.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { FORMATS } from "../../../shared/exports/formats.ts";
import { profileFor, recallProfile, rememberProfile, useProfiles } from "../../bridge/profiles.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { RadioGroup } from "../../ui/radio-group.tsx";
import { CopyButtons } from "./copy-buttons.tsx";
import { ExportResult } from "./export-result.tsx";
import { FolderField } from "./folder-field.tsx";
import { LossNote } from "./loss-note.tsx";
import { ProfileField } from "./profile-field.tsx";
import { recall, remember } from "./remembered.ts";
import { ReviewField } from "./review-field.tsx";
import { type Order, useExport } from "./use-export.ts";
import { useLosses } from "./use-losses.ts";
import { draftsOf, firstWhat, type What, WhatField } from "./what-field.tsx";

export interface ExportDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** The draft on the screen. */
  readonly session: DraftSession | null;
  /** The drafts selected in the list; empty where none are meant. */
  readonly chosen: readonly DraftId[];
  readonly info: Pick<DeskInfo, "host" | "picksFolders" | "exportFormats">;
}

/** Writes the draft on the screen, or all of them, into files. */
export function ExportDialog({ isOpen, ...props }: ExportDialogProps) {
  return isOpen ? <OpenExport {...props} /> : null;
}

function OpenExport({ onClose, session, chosen, info }: Omit<ExportDialogProps, "isOpen">) {
  const [what, setWhat] = useState<What>(firstWhat(session, chosen));
  const [recalled] = useState(() => recall(info.exportFormats));
  const [format, setFormat] = useState<ExportFormat>(recalled.format);
  const [folder, setFolder] = useState(recalled.folder);
  const profiles = useProfiles();
  const [picked, setPicked] = useState<Partial<Record<ExportFormat, string>>>({});
  const profile = profileFor(profiles, format, picked[format] ?? recallProfile(format));
  const setProfile = (name: string) => setPicked({ ...picked, [format]: name });
  const [asked, setAsked] = useState(false);
  const isReviewProfile = profiles.profiles.some(({ name, review }) => name === profile && review);
  const review = format === "docx" && (asked || isReviewProfile);
  const { outcome, run, clear } = useExport(session);
  const losses = useLosses(session, draftsOf(what, session, chosen), format, profile, review);
  const isBusy = outcome.kind === "busy";

  const order = (target: string | null): Order => ({
    drafts: draftsOf(what, session, chosen),
    format,
    profile,
    review,
    folder: target,
  });
  const start = (target: string | null) => {
    remember({ folder, format });
    rememberProfile(format, profile);
    void run(order(target));
  };
  const intoFolder = () => start(folder.trim());
  /** A result belongs to the choices it was made with. */
  const choosing =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      clear();
      set(value);
    };
  return (
    <Dialog
      title={say("Export")}
      isOpen
      onClose={onClose}
      actions={
        <>
          {info.host === "browser" ? (
            <Button onPress={() => start(null)} isDisabled={isBusy}>
              {say("Download")}
            </Button>
          ) : null}
          <Button kind="primary" onPress={intoFolder} isDisabled={isBusy}>
            {say("Export")}
          </Button>
        </>
      }
    >
      {session === null && chosen.length === 0 ? null : (
        <WhatField session={session} chosen={chosen} value={what} onChange={choosing(setWhat)} />
      )}
      <div className="export-formats">
        <RadioGroup
          label={say("Format")}
          options={info.exportFormats.map(formatOption)}
          value={format}
          onChange={choosing(setFormat)}
          isDisabled={isBusy}
        />
      </div>
      <ProfileField
        known={profiles}
        format={format}
        value={profile}
        onChange={choosing(setProfile)}
        isDisabled={isBusy}
      />
      {format === "docx" ? (
        <ReviewField
          isSelected={review}
          onChange={choosing(setAsked)}
          isDisabled={isBusy || isReviewProfile}
        />
      ) : null}
      <FolderField
        value={folder}
        onChange={choosing(setFolder)}
        onEnter={intoFolder}
        picks={info.picksFolders}
      />
      {outcome.kind === "done" ? null : <LossNote report={losses} />}
      <ExportResult
        outcome={outcome}
        onInsist={(stopped, insistence) => void run(stopped, insistence)}
        onCancel={clear}
      />
      {session === null ? null : <CopyButtons session={session} />}
    </Dialog>
  );
}

function formatOption(value: ExportFormat) {
  const { title, description } = FORMATS[value];
  return { value, label: title, description };
}
