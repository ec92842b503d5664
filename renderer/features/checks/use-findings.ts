import { useMemo } from "react";
import { checkArticle } from "../../../shared/checks/check-article.ts";
import type { Finding } from "../../../shared/checks/finding.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { useArticle } from "../../bridge/use-article.ts";

/** What the draft lacks, looked for again when typing pauses. */
export function useFindings(session: DraftSession): readonly Finding[] {
  const article = useArticle(session.doc);
  return useMemo(() => checkArticle(article), [article]);
}
