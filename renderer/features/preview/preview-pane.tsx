import "./preview.css";
import { useState } from "react";
import { EXPORT_FORMATS, type ExportFormat } from "../../../shared/contract/exports.ts";
import { FORMATS } from "../../../shared/exports/formats.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { Button } from "../../ui/button.tsx";
import { Select } from "../../ui/select.tsx";
import { ExportedPage } from "./exported-page.tsx";
import { ExportedText } from "./exported-text.tsx";
import { PAPER, SCREEN } from "./frame-sheet.ts";
import { WordPage } from "./word-page.tsx";

const SHOWN = EXPORT_FORMATS.map((value) => ({ value, label: FORMATS[value].title }));

export interface PreviewPaneProps {
  readonly session: DraftSession;
  readonly onClose: () => void;
}

/** What an export of the article would give, as it is written. */
export function PreviewPane({ session, onClose }: PreviewPaneProps) {
  const [shown, setShown] = useState<ExportFormat>("html");
  return (
    <section className="preview" aria-label="Preview">
      <div className="preview-head">
        <Select label="Preview as" hideLabel options={SHOWN} value={shown} onChange={setShown} />
        <Button kind="quiet" onPress={onClose}>
          Close preview
        </Button>
      </div>
      <Preview session={session} format={shown} />
    </section>
  );
}

interface PreviewProps {
  readonly session: DraftSession;
  readonly format: ExportFormat;
}

/** Pages are shown as their readers see them, the others as the text that they are. */
function Preview({ session, format }: PreviewProps) {
  switch (format) {
    case "html":
      return <ExportedPage key={format} session={session} sheet={SCREEN} />;
    case "pdf":
      return <ExportedPage key={format} session={session} sheet={PAPER} />;
    case "docx":
      return <WordPage session={session} />;
    default:
      return <ExportedText session={session} format={format} />;
  }
}
