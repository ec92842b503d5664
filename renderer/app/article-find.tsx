import type { Editor } from "@tiptap/react";
import { useCallback, useMemo } from "react";
import { assetsOf, metaOf } from "../../shared/article/ydoc/roots.ts";
import type { Hit } from "../../shared/find/find-lines.ts";
import type { OpenSession } from "../bridge/draft-session.ts";
import { useValue } from "../bridge/value.ts";
import {
  linesInEditor,
  markHits,
  replaceInEditor,
  revealHit,
  selectHit,
} from "../editor/find/find-in-editor.ts";
import type { Searchable } from "../features/find/finder.ts";
import type { AppWorkplace } from "./create-workplace.ts";
import { Later } from "./later.tsx";
import { findBar } from "./later-parts.ts";

interface ArticleFindProps {
  readonly workplace: AppWorkplace;
  readonly session: OpenSession;
  readonly editor: Editor;
  readonly isReadOnly: boolean;
}

/** The bar to find and replace in the article, while it is open. */
export function ArticleFind({ workplace, session, editor, isReadOnly }: ArticleFindProps) {
  const { finding, report } = workplace;
  const shown = useValue(finding.shown);
  const article = useMemo(() => searchable(editor, session), [editor, session]);
  const unloaded = useCallback(
    (problem: Parameters<typeof report>[0]) => {
      finding.shown.set(null);
      report(problem);
    },
    [finding, report],
  );
  if (shown === null) return null;
  const close = (hit: Hit | null) => {
    finding.shown.set(null);
    // The bar takes the focus with it first.
    requestAnimationFrame(() => leaveAt(workplace, session, editor, hit));
  };
  return (
    <Later
      part={findBar}
      onUnloaded={unloaded}
      article={article}
      finding={finding}
      replaces={shown === "replace"}
      isReadOnly={isReadOnly}
      onClose={close}
    />
  );
}

function leaveAt(workplace: AppWorkplace, session: OpenSession, editor: Editor, hit: Hit | null) {
  if (editor.isDestroyed) return;
  const { doc, undo } = session;
  if (hit === null) editor.commands.focus();
  else if (!selectHit({ editor, doc, undo }, hit)) workplace.showTab("story");
}

function searchable(editor: Editor, { doc, undo }: OpenSession): Searchable {
  const searched = { editor, doc, undo };
  return {
    lines: () => linesInEditor(searched),
    mark: (hits, at) => markHits(searched, hits, at),
    reveal: (hit) => revealHit(searched, hit),
    replace: (hits, replacement, query) => replaceInEditor(searched, hits, replacement, query),
    undo: () => void undo.undo(),
    subscribe: (listener) => {
      const hear = ({ transaction }: { transaction: { docChanged: boolean } }) => {
        if (transaction.docChanged) listener();
      };
      const roots = [metaOf(doc), assetsOf(doc)];
      editor.on("transaction", hear);
      for (const root of roots) root.observeDeep(listener);
      return () => {
        editor.off("transaction", hear);
        for (const root of roots) root.unobserveDeep(listener);
      };
    },
  };
}
