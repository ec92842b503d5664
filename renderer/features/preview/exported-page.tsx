import { useMemo } from "react";
import type { Article } from "../../../shared/article/article.ts";
import { htmlArticle } from "../../../shared/exports/html/html.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { useArticle } from "../../bridge/use-article.ts";
import type { FrameSheet } from "./frame-sheet.ts";
import { PageFrame } from "./page-frame.tsx";
import { hashesByPath, previewSetting } from "./preview-setting.ts";

export interface ExportedPageProps {
  readonly session: DraftSession;
  readonly sheet: FrameSheet;
}

/** The article as readers of the exported page see it, on a screen or on paper. */
export function ExportedPage({ session, sheet }: ExportedPageProps) {
  return <ArticlePage article={useArticle(session.doc)} sheet={sheet} />;
}

interface ArticlePageProps {
  readonly article: Article;
  readonly sheet: FrameSheet;
}

export function ArticlePage({ article, sheet }: ArticlePageProps) {
  const { photoUrl } = useDesk();
  const tree = useMemo(() => htmlArticle(article, previewSetting(article, new Date())), [article]);
  const pictureAt = useMemo(() => {
    const hashes = hashesByPath(article);
    return (path: string) => photoUrl(hashes.get(path) ?? "");
  }, [article, photoUrl]);
  return <PageFrame article={tree} pictureAt={pictureAt} sheet={sheet} />;
}
