import "./preview.css";
import { useState } from "react";
import type { TextExport } from "../../../shared/contract/exports.ts";
import { FORMATS } from "../../../shared/exports/formats.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { Button } from "../../ui/button.tsx";
import { Select } from "../../ui/select.tsx";
import { ExportedPage } from "./exported-page.tsx";
import { ExportedText } from "./exported-text.tsx";

/** The page is shown as its readers see it, the others as the text that they are. */
const SHOWN = (["html", "html-fragment", "markdown", "ninjs", "text"] as const).map((value) => ({
  value,
  label: FORMATS[value].title,
})) satisfies readonly { readonly value: TextExport; readonly label: string }[];

export interface PreviewPaneProps {
  readonly session: DraftSession;
  readonly onClose: () => void;
}

/** What an export of the article would give, as it is written. */
export function PreviewPane({ session, onClose }: PreviewPaneProps) {
  const [shown, setShown] = useState<TextExport>("html");
  return (
    <section className="preview" aria-label="Preview">
      <div className="preview-head">
        <Select label="Preview as" hideLabel options={SHOWN} value={shown} onChange={setShown} />
        <Button kind="quiet" onPress={onClose}>
          Close preview
        </Button>
      </div>
      {shown === "html" ? (
        <ExportedPage session={session} />
      ) : (
        <ExportedText session={session} format={shown} />
      )}
    </section>
  );
}
