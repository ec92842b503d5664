import { useState } from "react";
import type { ExportFormat } from "../../../shared/contract/exports.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { useDeed } from "../../bridge/use-deed.ts";
import { Alert } from "../../ui/alert.tsx";
import { Button } from "../../ui/button.tsx";
import { copyArticle } from "./copy-article.ts";

/** The quick way into another program: no file at all. */
export function CopyButtons({ session }: { readonly session: DraftSession }) {
  const desk = useDesk();
  const deed = useDeed();
  const [tried, setTried] = useState<ExportFormat>("markdown");
  const copy = (format: ExportFormat, force = false) => {
    setTried(format);
    void deed.run(() => copyArticle(desk, session, format, force));
  };
  return (
    <>
      <div className="export-copy">
        <span>Without a file:</span>
        <Button onPress={() => copy("html-fragment")}>Copy as HTML</Button>
        <Button onPress={() => copy("markdown")}>Copy as Markdown</Button>
      </div>
      {deed.problem === null ? null : (
        <Alert
          title="Problem"
          actions={
            deed.problem.code === "STOPPED" ? (
              <Button onPress={() => copy(tried, true)}>Copy anyway</Button>
            ) : undefined
          }
        >
          {deed.problem.message}
        </Alert>
      )}
    </>
  );
}
