import "./preview.css";
import { useState } from "react";
import type { TextExport } from "../../../shared/contract/exports.ts";
import { FORMATS } from "../../../shared/exports/formats.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { Button } from "../../ui/button.tsx";
import { Select } from "../../ui/select.tsx";
import { ExportedPage } from "./exported-page.tsx";
import { ExportedText } from "./exported-text.tsx";
import { PAPER, SCREEN } from "./frame-sheet.ts";

type Shown = TextExport | "pdf";

/** Pages are shown as their readers see them, the others as the text that they are. */
const SHOWN = (["html", "html-fragment", "markdown", "pdf", "ninjs", "text"] as const).map(
  (value) => ({ value, label: FORMATS[value].title }),
) satisfies readonly { readonly value: Shown; readonly label: string }[];

const SHEETS = { html: SCREEN, pdf: PAPER };

export interface PreviewPaneProps {
  readonly session: DraftSession;
  readonly onClose: () => void;
}

/** What an export of the article would give, as it is written. */
export function PreviewPane({ session, onClose }: PreviewPaneProps) {
  const [shown, setShown] = useState<Shown>("html");
  return (
    <section className="preview" aria-label="Preview">
      <div className="preview-head">
        <Select label="Preview as" hideLabel options={SHOWN} value={shown} onChange={setShown} />
        <Button kind="quiet" onPress={onClose}>
          Close preview
        </Button>
      </div>
      {shown === "html" || shown === "pdf" ? (
        <ExportedPage key={shown} session={session} sheet={SHEETS[shown]} />
      ) : (
        <ExportedText session={session} format={shown} />
      )}
    </section>
  );
}
