import { useMemo } from "react";
import type { TextExport } from "../../../shared/contract/exports.ts";
import { FORMATS } from "../../../shared/exports/formats.ts";
import { RENDERERS } from "../../../shared/exports/render.ts";
import { PLAIN_STYLE } from "../../../shared/exports/style.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { useArticle } from "../../bridge/use-article.ts";
import { previewSetting } from "./preview-setting.ts";

export interface ExportedTextProps {
  readonly session: DraftSession;
  readonly format: TextExport;
}

/** The very text that an export in this format writes, but for the names of its photos. */
export function ExportedText({ session, format }: ExportedTextProps) {
  const article = useArticle(session.doc);
  const text = useMemo(() => {
    const setting = { ...previewSetting(article, new Date()), ...PLAIN_STYLE };
    return RENDERERS[format](article, setting).text;
  }, [article, format]);
  return (
    <textarea
      className="preview-text"
      aria-label={`Exported ${FORMATS[format].title}`}
      readOnly
      spellCheck={false}
      value={text}
    />
  );
}
