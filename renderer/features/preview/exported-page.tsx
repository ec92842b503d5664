import type { Element } from "hast";
import { useMemo } from "react";
import type { Article } from "../../../shared/article/article.ts";
import { htmlArticle, htmlPage } from "../../../shared/exports/html/html.ts";
import { type ExportStyle, PLAIN_STYLE, styled } from "../../../shared/exports/style.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { useArticle } from "../../bridge/use-article.ts";
import type { FrameSheet } from "./frame-sheet.ts";
import { housePage } from "./house-page.ts";
import { PageFrame } from "./page-frame.tsx";
import { hashesByPath, previewSetting } from "./preview-setting.ts";

export interface ExportedPageProps {
  readonly session: DraftSession;
  readonly style: ExportStyle;
  readonly sheet: FrameSheet;
}

/** The article as readers of the exported page see it, on a screen or on paper. */
export function ExportedPage({ session, ...props }: ExportedPageProps) {
  return <ArticlePage article={useArticle(session.doc)} {...props} />;
}

interface ArticlePageProps {
  readonly article: Article;
  readonly style?: ExportStyle;
  readonly sheet: FrameSheet;
}

export function ArticlePage({ article, style = PLAIN_STYLE, sheet }: ArticlePageProps) {
  const { photoUrl } = useDesk();
  const shown = useMemo(() => shownPage(article, style), [article, style]);
  const pictureAt = useMemo(() => {
    const hashes = hashesByPath(article);
    return (path: string) => {
      const hash = hashes.get(path);
      return hash === undefined ? null : photoUrl(hash);
    };
  }, [article, photoUrl]);
  const { tree, look } = shown;
  const dressed = useMemo(() => (look === null ? sheet : { ...sheet, style: look }), [sheet, look]);
  return <PageFrame tree={tree} pictureAt={pictureAt} sheet={dressed} />;
}

/** The article's element alone, or the newsroom's own page around it with its own look. */
function shownPage(article: Article, style: ExportStyle): { tree: Element; look: string | null } {
  const setting = { ...style, ...previewSetting(article, new Date()) };
  const full = styled(article, style);
  if (style.template === null) return { tree: htmlArticle(full, setting), look: null };
  const { body, style: look } = housePage(htmlPage(full, setting));
  return { tree: body, look };
}
