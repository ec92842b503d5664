import type { Editor } from "@tiptap/react";
import { startTransition, useCallback, useMemo, useState } from "react";
import type { Finding } from "../../shared/checks/finding.ts";
import { draftIdOf } from "../../shared/contract/draft-id-of.ts";
import { Problem } from "../../shared/contract/problem.ts";
import { directionOfLanguage } from "../../shared/text/language.ts";
import type { PhotoDialog } from "../actions/workplace.ts";
import type { OpenSession } from "../bridge/draft-session.ts";
import { useFields } from "../bridge/fields.ts";
import { useSettings } from "../bridge/settings.ts";
import { useValue } from "../bridge/value.ts";
import { ArticleEditor } from "../editor/article-editor.tsx";
import type { PasteAudit, PhotoDeed, RelatedTargets } from "../editor/editor-props.ts";
import { showInArticle } from "../editor/show-in-article.ts";
import { markStyle } from "../editor/style-marks/style-marks.ts";
import { FormattingToolbar } from "../editor/toolbar/formatting-toolbar.tsx";
import { onceNoDialog } from "../ui/once-no-dialog.ts";
import { ArticleFind } from "./article-find.tsx";
import { ArticleOver } from "./article-over.tsx";
import type { AppWorkplace } from "./create-workplace.ts";
import { fixFinding } from "./fix-finding.ts";
import { Later } from "./later.tsx";
import { articlePresence, pasteDetails, styleMarks } from "./later-parts.ts";
import { photoSource } from "./photo-source.ts";
import { snippetIn } from "./snippet-in.ts";
import { tellPaste } from "./tell-paste.ts";
import { useTitle } from "./use-title.ts";

export interface ArticlePaneProps {
  readonly workplace: AppWorkplace;
  readonly session: OpenSession;
  /** Whether it is the one that is being written, which the rest of the screen follows. */
  readonly isWriting: boolean;
  /** Whether what stands beside the article is drawn: what no letter waits for is loaded after that. */
  readonly isSettled: boolean;
}

/** The article on its sheet, with its tools above. */
export function ArticlePane(props: ArticlePaneProps) {
  const { workplace, session, isWriting, isSettled } = props;
  // This draft's own: while drafts change places the workplace still holds the one that goes.
  const [editor, setEditor] = useState<Editor | null>(null);
  const [left, setLeft] = useState<PasteAudit | null>(null);
  const { beside } = workplace;
  const onEditor = useCallback(
    (made: Editor | null) => {
      // The tools wait for the article, and for keys.
      if (made === null) setEditor(null);
      else startTransition(() => setEditor(made));
      beside.keep(session.id, made);
    },
    [beside, session.id],
  );
  const readOnly = useValue(session.readOnly) !== null;
  const suggests = useValue(workplace.suggests);
  const writingView = useValue(workplace.writingView);
  const writer = useValue(workplace.writer);
  const { styleMarks: marks } = useSettings(workplace.desk);
  const { language, kicker, section, byline, dateline, ...fields } = useFields(session.doc);
  const direction = fields.direction ?? (language === null ? null : directionOfLanguage(language));
  useTitle(isWriting ? session.row : null);
  const told =
    <Told,>(tell: (value: Told) => void) =>
    (value: Told) => {
      if (workplace.session === session) tell(value);
    };
  const photos = useMemo(
    () => photoSource(workplace.desk, session.id),
    [workplace.desk, session.id],
  );
  const targets = useMemo(() => relatedTargets(workplace, session), [workplace, session]);
  return (
    <>
      {left === null ? null : (
        <Later
          part={pasteDetails}
          onUnloaded={workplace.report}
          said={left.said}
          changed={left.changed}
          onClose={() => setLeft(null)}
          onShow={(near) => {
            setLeft(null);
            onceNoDialog(() => showInArticle(editor, { near }));
          }}
        />
      )}
      <div className="article-tools">
        {editor === null ? null : (
          <FormattingToolbar
            editor={editor}
            suggests={suggests}
            onSuggests={workplace.suggests.set}
          />
        )}
      </div>
      {editor === null || writer === null || !isSettled ? null : (
        <Later
          part={articlePresence}
          onUnloaded={ignored}
          session={session}
          editor={editor}
          person={writer}
          onPresent={isWriting ? workplace.present.set : nobodyTold}
        />
      )}
      {editor === null || !isWriting ? null : (
        <ArticleFind
          workplace={workplace}
          session={session}
          editor={editor}
          isReadOnly={readOnly}
        />
      )}
      {editor !== null && marks && isSettled ? (
        <Later
          part={styleMarks}
          onUnloaded={workplace.report}
          session={session}
          person={writer}
          onFix={(finding: Finding) => fixFinding(workplace, session, finding)}
          onMarks={(findings, onMark) => markStyle(editor.view, findings, onMark)}
          onLeave={() => editor.view.focus()}
        />
      ) : null}
      <div className="article-scroll">
        <div className="article-sheet">
          <ArticleOver
            kicker={kicker ?? section}
            names={byline.map(({ name }) => name)}
            dateline={dateline}
            direction={direction}
            onEdit={() => workplace.showTab("story")}
          />
          <ArticleEditor
            doc={session.doc}
            undo={session.undo}
            readOnly={readOnly}
            language={language}
            suggester={suggests ? writer : null}
            direction={direction}
            writingView={writingView}
            caret={session.caret}
            onCaret={session.keepCaret}
            onWords={told(workplace.words.set)}
            onSelected={told(workplace.selected.set)}
            onEditor={onEditor}
            onPhoto={(deed, index) => doToPhoto(workplace, deed, index)}
            onWhoWrote={() => workplace.showDialog("whoWrote")}
            onProblem={(sentence) => workplace.report(new Problem("BAD_INPUT", sentence))}
            onPasted={(audit) => tellPaste(workplace, audit, () => setLeft(audit))}
            onComment={workplace.commenting.press}
            onAddComment={() => workplace.commenting.begin("comment")}
            onCommentAtCaret={told(workplace.commenting.rest)}
            snippet={(trigger) => snippetIn(workplace.desk, session, trigger)}
            photos={photos}
            targets={targets}
          />
        </div>
      </div>
    </>
  );
}

/** Without it one writes as if alone, and loses nothing. */
const ignored = () => undefined;

/** The screen tells of the article that is being written. */
const nobodyTold = () => undefined;

const PHOTO_DIALOGS: Readonly<Record<Exclude<PhotoDeed, "save">, PhotoDialog>> = {
  view: "photoViewer",
  crop: "cropPhoto",
};

function doToPhoto(workplace: AppWorkplace, deed: PhotoDeed, index: number): void {
  if (deed === "save") void workplace.savePicture(index);
  else workplace.showPhoto(PHOTO_DIALOGS[deed], index);
}

/** Other drafts than this one. */
function relatedTargets(workplace: AppWorkplace, { id: own }: OpenSession): RelatedTargets {
  return {
    search: async (query) => {
      return workplace.desk.client.links.suggest({ draft: own, query });
    },
    open: (id) => {
      const other = draftIdOf(id);
      if (other !== null) void workplace.openDraft(other);
    },
    watch: (id, show) => {
      const target = workplace.desk.targets.of(id);
      const stop = target.subscribe(() => show(target.get()));
      show(target.get());
      return stop;
    },
  };
}
