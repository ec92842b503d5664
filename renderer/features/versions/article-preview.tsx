import { say, sayList } from "../../../shared/words/say.ts";
import "./article-preview.css";
import type { ReactNode } from "react";
import type { Article, Author } from "../../../shared/article/article.ts";
import { directionOfLanguage } from "../../../shared/text/language.ts";
import { PreviewBlocks } from "./preview-blocks.tsx";
import { PreviewLine } from "./preview-line.tsx";

/** An article to be read only: headline, dek, byline and every block as an editor shows it. */
export function ArticlePreview({ article }: { readonly article: Article }) {
  const { headline, headlineContent, dek, dekContent, byline, dateline, language } = article;
  const above = article.kicker ?? article.section;
  return (
    <article
      className="kept"
      lang={language ?? undefined}
      dir={article.direction ?? directionOfLanguage(language)}
    >
      {above === null ? null : <p className="kept-kicker">{above}</p>}
      <h3 className="kept-headline">
        {headline === null ? <i>{say("Untitled")}</i> : <PreviewLine content={headlineContent} />}
      </h3>
      {dek === null ? null : (
        <p className="kept-dek">
          <PreviewLine content={dekContent} />
        </p>
      )}
      <Byline byline={byline} dateline={dateline} />
      <PreviewBlocks blocks={article.body} />
    </article>
  );
}

function Byline({ byline, dateline }: Pick<Article, "byline" | "dateline">) {
  const named = byline.filter(({ name }) => name.trim() !== "");
  if (named.length === 0 && dateline === null) return null;
  const parts: ReactNode[] = [
    ...(named.length > 0 ? [<bdi key="names">{say("By {list}", { list: list(named) })}</bdi>] : []),
    ...(dateline === null ? [] : [<bdi key="dateline">{dateline}</bdi>]),
  ];
  return (
    <p className="kept-byline">{parts.flatMap((part, i) => (i > 0 ? [" · ", part] : [part]))}</p>
  );
}

function list(authors: readonly Author[]): string {
  return sayList(authors.map(({ name }) => name));
}
