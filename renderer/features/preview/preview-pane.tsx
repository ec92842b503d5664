import { say } from "../../../shared/words/say.ts";
import "./preview.css";
import { useState } from "react";
import { EXPORT_FORMATS, type ExportFormat } from "../../../shared/contract/exports.ts";
import { FORMATS } from "../../../shared/exports/formats.ts";
import { profileFor, profilesOf, recallProfile, useProfiles } from "../../bridge/profiles.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { Alert } from "../../ui/alert.tsx";
import { Button } from "../../ui/button.tsx";
import { Select } from "../../ui/select.tsx";
import { ExportedPage } from "./exported-page.tsx";
import { ExportedText } from "./exported-text.tsx";
import { PAPER, SCREEN } from "./frame-sheet.ts";
import { useStyle } from "./use-style.ts";
import { WordPage } from "./word-page.tsx";

const SHOWN = EXPORT_FORMATS.map((value) => ({ value, label: FORMATS[value].title }));

export interface PreviewPaneProps {
  readonly session: DraftSession;
  readonly onClose: () => void;
}

/** What an export of the article would give, as it is written. */
export function PreviewPane({ session, onClose }: PreviewPaneProps) {
  const [shown, setShown] = useState<ExportFormat>("html");
  const known = useProfiles();
  const [picked, setPicked] = useState<Partial<Record<ExportFormat, string>>>({});
  const profile = profileFor(known, shown, picked[shown] ?? recallProfile(shown));
  const ways = profilesOf(known, shown);
  return (
    <section className="preview" aria-label={say("Preview")}>
      <div className="preview-head">
        <div className="preview-choice">
          <Select
            label={say("Preview as")}
            hideLabel
            options={SHOWN}
            value={shown}
            onChange={setShown}
          />
          {ways.length < 2 ? null : (
            <Select
              label={say("Preview by profile")}
              hideLabel
              options={ways}
              value={profile}
              onChange={(name) => setPicked({ ...picked, [shown]: name })}
            />
          )}
        </div>
        <Button kind="quiet" onPress={onClose}>
          {say("Close preview")}
        </Button>
      </div>
      <Preview session={session} format={shown} profile={profile} />
    </section>
  );
}

interface PreviewProps {
  readonly session: DraftSession;
  readonly format: ExportFormat;
  readonly profile: string;
}

/** Pages are shown as their readers see them, the others as the text that they are. */
function Preview({ session, format, profile }: PreviewProps) {
  const { style, problem } = useStyle(format, profile);
  if (problem !== null) {
    return (
      <div className="preview-problem">
        <Alert title={say("Problem")}>{problem}</Alert>
      </div>
    );
  }
  if (style === null) return null;
  switch (format) {
    case "html":
      return <ExportedPage key={format} session={session} style={style} sheet={SCREEN} />;
    case "pdf":
      return <ExportedPage key={format} session={session} style={style} sheet={PAPER} />;
    case "docx":
      return <WordPage session={session} profile={profile} />;
    default:
      return <ExportedText session={session} format={format} style={style} />;
  }
}
