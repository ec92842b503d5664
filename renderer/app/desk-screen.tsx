import { say } from "../../shared/words/say.ts";
import { useAuthorColours } from "./author-colours.ts";
import "./desk-screen.css";
import { memo, useCallback, useDeferredValue, useEffect } from "react";
import type { DeskInfo } from "../../shared/contract/desk.ts";
import type { Problem } from "../../shared/contract/problem.ts";
import type { OpenSession } from "../bridge/draft-session.ts";
import { useValue } from "../bridge/value.ts";
import { useWriter } from "../bridge/writer.ts";
import { classNames } from "../ui/class-names.ts";
import { Toasts } from "../ui/toast.tsx";
import { ArticlePanes } from "./article-panes.tsx";
import type { AppWorkplace } from "./create-workplace.ts";
import { DeskList } from "./desk-list.tsx";
import { DeskTour } from "./desk-tour.tsx";
import { Dialogs } from "./dialogs.tsx";
import { Footer } from "./footer.tsx";
import { FromNewsroom } from "./from-newsroom.tsx";
import { Header } from "./header.tsx";
import { holdWhileComing } from "./hold-while-coming.ts";
import { Later } from "./later.tsx";
import { previewPane } from "./later-parts.ts";
import { NoDraft } from "./no-draft.tsx";
import { isShown } from "./panes.ts";
import { inspector } from "./parts-beside.ts";
import { Problems } from "./problems.tsx";
import { useActions } from "./use-actions.ts";
import { useBinned } from "./use-binned.ts";
import { useFaults } from "./use-faults.ts";
import { useLanguage } from "./use-language.ts";
import { useLeaving } from "./use-leaving.ts";
import { useLocked } from "./use-locked.ts";
import { useNewsroom } from "./use-newsroom.ts";
import { useRestored } from "./use-restored.ts";
import { useArticleStands } from "./use-start.ts";

export interface DeskScreenProps {
  readonly workplace: AppWorkplace;
  readonly info: DeskInfo;
}

/** The main screen: desk, article, inspector. */
export function DeskScreen({ workplace, info }: DeskScreenProps) {
  useActions(workplace);
  useLeaving(workplace);
  useLanguage(workplace);
  useBinned(workplace);
  useRestored(workplace);
  useLocked(workplace);
  const person = useWriter(workplace.desk, info.person);
  useEffect(() => workplace.writer.set(person), [workplace, person]);
  useFaults(workplace);
  useAuthorColours();
  const session = useValue(workplace.shown);
  const around = useAround(session);
  const { coming } = workplace;
  const hold = useCallback((pane: HTMLElement) => holdWhileComing(pane, coming), [coming]);
  const panes = useValue(workplace.panes);
  const { focus, narrow } = panes;
  const articleStands = useArticleStands(workplace);
  useNewsroom(workplace, articleStands);
  const showsDesk = panes.desk && !focus;
  // Beside the name of a draft that could not be fetched, the fields of the one below it would be taken for its own.
  const isElsewhere = (useValue(workplace.fetching.shown)?.sentence ?? null) !== null;
  const showsInspector = isShown(panes, "inspector") && !focus && session !== null && !isElsewhere;
  const showsPreview = panes.preview && !focus && session !== null;
  const closePreview = () => workplace.togglePane("preview");
  const previewUnloaded = useCallback(
    (problem: Problem) => {
      workplace.togglePane("preview");
      workplace.report(problem);
    },
    [workplace],
  );
  return (
    <div
      className={classNames(
        "screen",
        narrow && "is-narrow",
        focus && "is-focused",
        showsDesk && "has-desk",
        showsInspector && "has-inspector",
      )}
    >
      <Top workplace={workplace} session={around} person={person} />
      <nav className="screen-desk" aria-label={say("Desk")} hidden={!showsDesk}>
        {articleStands ? <DeskList workplace={workplace} session={session} /> : null}
      </nav>
      <main className="screen-article">
        <Problems workplace={workplace} session={session} />
        {session === null ? (
          <NoDraft workplace={workplace} />
        ) : (
          <ArticlePanes workplace={workplace} session={session} isSettled={articleStands} />
        )}
        <FromNewsroom workplace={workplace} />
      </main>
      {showsPreview ? (
        <div className="screen-preview">
          <Later
            part={previewPane}
            key={session.id}
            session={session}
            onClose={closePreview}
            onUnloaded={previewUnloaded}
          />
        </div>
      ) : null}
      {session === null ? null : (
        <aside
          className="screen-inspector"
          aria-label={say("Inspector")}
          hidden={!showsInspector}
          ref={hold}
        >
          {articleStands ? (
            <Later
              part={inspector}
              onUnloaded={workplace.report}
              key={session.id}
              workplace={workplace}
              session={session}
              person={person}
            />
          ) : null}
        </aside>
      )}
      <Veil
        isShown={narrow && [showsDesk, showsInspector, showsPreview].includes(true)}
        onClose={workplace.panes.closeOverlays}
      />
      <Bottom workplace={workplace} session={around} isSettled={articleStands} />
      <Over workplace={workplace} session={around} info={info} person={person} />
      <DeskTour workplace={workplace} />
      <Toasts />
    </div>
  );
}

// Drawn again for another draft, and not because the article was.
const Top = memo(Header);
const Bottom = memo(Footer);
const Over = memo(Dialogs);

/**
 * The draft that what stands around the article is about. Of the first one it hears once the article is
 * on the screen: what tells of a draft waits for the draft.
 */
function useAround(session: OpenSession | null): OpenSession | null {
  const drawn = useDeferredValue(session);
  return drawn === null ? null : session;
}

/** Lies over the article below a pane in a narrow window; a press anywhere closes the pane. */
function Veil({ isShown, onClose }: { readonly isShown: boolean; readonly onClose: () => void }) {
  if (!isShown) return null;
  return (
    <button
      type="button"
      className="screen-veil"
      aria-label={say("Back to the article")}
      onClick={onClose}
    />
  );
}
