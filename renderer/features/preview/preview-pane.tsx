import "./preview.css";
import { useMemo, useState } from "react";
import { htmlArticle } from "../../../shared/exports/html/html.ts";
import { exportMarkdown } from "../../../shared/exports/markdown/markdown.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { useArticle } from "../../bridge/use-article.ts";
import { Button } from "../../ui/button.tsx";
import { RadioGroup } from "../../ui/radio-group.tsx";
import { PageFrame } from "./page-frame.tsx";
import { hashesByPath, previewSetting } from "./preview-setting.ts";

const SHOWN = [
  { value: "page", label: "Page" },
  { value: "markdown", label: "Markdown" },
] as const;
type Shown = (typeof SHOWN)[number]["value"];

export interface PreviewPaneProps {
  readonly session: DraftSession;
  readonly onClose: () => void;
}

/** What an export of the article would give, as it is written. */
export function PreviewPane({ session, onClose }: PreviewPaneProps) {
  const [shown, setShown] = useState<Shown>("page");
  return (
    <section className="preview" aria-label="Preview">
      <div className="preview-head">
        <RadioGroup
          label="Preview as"
          hideLabel
          options={SHOWN}
          value={shown}
          onChange={setShown}
        />
        <Button kind="quiet" onPress={onClose}>
          Close preview
        </Button>
      </div>
      {shown === "page" ? <Page session={session} /> : <Markdown session={session} />}
    </section>
  );
}

function Page({ session }: Pick<PreviewPaneProps, "session">) {
  const article = useArticle(session.doc);
  const { photoUrl } = useDesk();
  const tree = useMemo(() => htmlArticle(article, previewSetting(article, new Date())), [article]);
  const pictureAt = useMemo(() => {
    const hashes = hashesByPath(article);
    return (path: string) => photoUrl(hashes.get(path) ?? "");
  }, [article, photoUrl]);
  return <PageFrame article={tree} pictureAt={pictureAt} />;
}

function Markdown({ session }: Pick<PreviewPaneProps, "session">) {
  const article = useArticle(session.doc);
  const text = useMemo(
    () => exportMarkdown(article, previewSetting(article, new Date())).text,
    [article],
  );
  return (
    <textarea
      className="preview-markdown"
      aria-label="Exported Markdown"
      readOnly
      spellCheck={false}
      value={text}
    />
  );
}
