import { useMemo } from "react";
import { htmlArticle } from "../../../shared/exports/html/html.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { useArticle } from "../../bridge/use-article.ts";
import { PageFrame } from "./page-frame.tsx";
import { hashesByPath, previewSetting } from "./preview-setting.ts";

/** The article as readers of the exported page see it. */
export function ExportedPage({ session }: { readonly session: DraftSession }) {
  const article = useArticle(session.doc);
  const { photoUrl } = useDesk();
  const tree = useMemo(() => htmlArticle(article, previewSetting(article, new Date())), [article]);
  const pictureAt = useMemo(() => {
    const hashes = hashesByPath(article);
    return (path: string) => photoUrl(hashes.get(path) ?? "");
  }, [article, photoUrl]);
  return <PageFrame article={tree} pictureAt={pictureAt} />;
}
