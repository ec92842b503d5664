import { useState } from "react";
import type { TextExport } from "../../../shared/contract/exports.ts";
import { say } from "../../../shared/words/say.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { useDeed } from "../../bridge/use-deed.ts";
import { Button } from "../../ui/button.tsx";
import { copyArticle } from "./copy-article.ts";
import { NOT_INSISTED } from "./insistence.ts";
import { StoppedAlert } from "./stopped-alert.tsx";

/** The quick way into another program: no file at all. */
export function CopyButtons({ session }: { readonly session: DraftSession }) {
  const desk = useDesk();
  const deed = useDeed();
  const [tried, setTried] = useState<TextExport>("markdown");
  const [insisted, setInsisted] = useState(NOT_INSISTED);
  const copy = (format: TextExport, insistence = NOT_INSISTED) => {
    setTried(format);
    setInsisted(insistence);
    void deed.run(() => copyArticle(desk, session, format, insistence));
  };
  return (
    <>
      <div className="export-copy">
        <span>{say("Without a file:")}</span>
        <Button onPress={() => copy("html-fragment")}>{say("Copy as HTML")}</Button>
        <Button onPress={() => copy("markdown")}>{say("Copy as Markdown")}</Button>
      </div>
      {deed.problem === null ? null : (
        <StoppedAlert
          problem={deed.problem}
          insistence={insisted}
          insistLabel={say("Copy anyway")}
          onInsist={(insistence) => copy(tried, insistence)}
        />
      )}
    </>
  );
}
