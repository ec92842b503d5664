import { useMemo } from "react";
import type { TextExport } from "../../../shared/contract/exports.ts";
import { FORMATS } from "../../../shared/exports/formats.ts";
import { RENDERERS } from "../../../shared/exports/render.ts";
import { type ExportStyle, styled } from "../../../shared/exports/style.ts";
import { say } from "../../../shared/words/say.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { useArticle } from "../../bridge/use-article.ts";
import { previewSetting } from "./preview-setting.ts";

export interface ExportedTextProps {
  readonly session: DraftSession;
  readonly format: TextExport;
  readonly style: ExportStyle;
}

/** The very text that an export in this format writes, but for the names of its photos. */
export function ExportedText({ session, format, style }: ExportedTextProps) {
  const article = useArticle(session.doc);
  const text = useMemo(() => {
    const setting = { ...style, ...previewSetting(article, new Date()) };
    return RENDERERS[format](styled(article, style), setting).text;
  }, [article, format, style]);
  return (
    <textarea
      className="preview-text"
      aria-label={say("Exported {title}", { title: FORMATS[format].title })}
      readOnly
      spellCheck={false}
      value={text}
    />
  );
}
