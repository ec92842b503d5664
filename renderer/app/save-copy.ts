import { glanceArticle } from "../../shared/article/ydoc/glance.ts";
import type { DraftSession } from "../bridge/session.ts";
import { download } from "../ui/download.ts";

/**
 * Hands the article to the browser's downloads as a page that Stet reads back as it is. Made in this
 * window alone: it is for when the desk takes nothing, or is not there.
 */
export async function saveCopy({ id, doc }: Pick<DraftSession, "id" | "doc">): Promise<void> {
  const [{ exportHtmlPage }, { previewSetting }, { wantedName }] = await Promise.all([
    import("../../shared/exports/html/html.ts"),
    import("../features/preview/preview-setting.ts"),
    import("../../shared/exports/file-name.ts"),
  ]);
  const article = glanceArticle(doc);
  const { text } = exportHtmlPage(article, previewSetting(article, new Date()));
  const name = wantedName({ id, slug: article.slug, headline: article.headline });
  download(new File([text], `${name}.html`, { type: "text/html" }));
}
