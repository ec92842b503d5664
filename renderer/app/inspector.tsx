import { type ReactNode, useMemo } from "react";
import type { Finding } from "../../shared/checks/finding.ts";
import type { Person } from "../../shared/contract/desk.ts";
import { say } from "../../shared/words/say.ts";
import { compareVersions } from "../actions/compare-versions.ts";
import { lightTable } from "../actions/light-table.ts";
import { perform } from "../actions/perform.ts";
import { showPhotoLibrary } from "../actions/show-photo-library.ts";
import { timeTravel } from "../actions/time-travel.ts";
import { useKeys } from "../actions/use-keys.ts";
import { INSPECTOR_TABS, type InspectorTab } from "../actions/workplace.ts";
import { useValue } from "../bridge/value.ts";
import { sayOfPhoto } from "../editor/photo/say-of-photo.ts";
import { showInArticle, showWords } from "../editor/show-in-article.ts";
import { ChecksPanel } from "../features/checks/checks-panel.tsx";
import { useStops } from "../features/checks/use-findings.ts";
import type { LinkPlace } from "../features/links/links-of.ts";
import { LinksPanel } from "../features/links/links-panel.tsx";
import { NotesPanel } from "../features/notes/notes-panel.tsx";
import { type PhotoDeed, PhotosPanel } from "../features/photos/photos-panel.tsx";
import { StoryPanel } from "../features/story/story-panel.tsx";
import { VersionsPanel } from "../features/versions/versions-panel.tsx";
import { Tabs } from "../ui/tabs.tsx";
import type { ArticlePaneProps } from "./article-pane.tsx";
import type { AppWorkplace } from "./create-workplace.ts";
import { fixFinding } from "./fix-finding.ts";
import { Later } from "./later.tsx";
import { comments, quotesPanel, suggestions, wordChecks } from "./later-parts.ts";

interface InspectorProps extends Pick<ArticlePaneProps, "workplace" | "session"> {
  /** Who writes here. */
  readonly person: Person | null;
}

/** What is known of the draft beside its text. */
export function Inspector({ workplace, session, person }: InspectorProps) {
  const selected = useValue(workplace.tab);
  const keys = useKeys();
  const stops = useStops(session);
  const show = useMemo(() => showers(workplace), [workplace]);
  const fix = (finding: Finding) => fixFinding(workplace, session, finding);
  const panels: Readonly<Record<InspectorTab, readonly [label: ReactNode, panel: ReactNode]>> = {
    story: [say("Story"), <StoryPanel key="story" session={session} />],
    photos: [
      say("Photos"),
      <PhotosPanel
        key="photos"
        session={session}
        onShow={show.photo}
        onSay={(index, words) => sayOfPhoto(workplace.editor, session.undo, index, words)}
        deeds={photoDeeds(workplace)}
        onCompare={() => void perform(lightTable, workplace)}
        onLibrary={() => workplace.showDialog("photoLibrary")}
        libraryKeys={keys(showPhotoLibrary)}
      />,
    ],
    links: [
      say("Links"),
      <LinksPanel
        key="links"
        session={session}
        onShow={show.link}
        onOpen={(id) => void workplace.openDraft(id)}
        onProblem={workplace.report}
      />,
    ],
    versions: [
      say("Versions"),
      <VersionsPanel
        key="versions"
        session={session}
        onCompare={workplace.compareVersions}
        onTravel={() => workplace.timeTravel(null)}
        shortcuts={{ compare: keys(compareVersions), travel: keys(timeTravel) }}
      />,
    ],
    notes: [
      say("Notes"),
      <NotesPanel key="notes" session={session}>
        <Later
          part={suggestions}
          session={session}
          onShow={(id) => workplace.editor?.chain().focus().showSuggestion(id).run()}
          onDecide={(which, verdict) => {
            workplace.editor?.commands.decideSuggestions(which, verdict);
          }}
          onUnloaded={workplace.report}
        />
        <Later
          part={comments}
          session={session}
          person={person}
          current={workplace.commenting.current}
          pending={workplace.commenting.pending}
          onShow={workplace.commenting.show}
          onLeave={workplace.commenting.leave}
          onUnloaded={workplace.report}
        />
      </NotesPanel>,
    ],
    checks: [
      stops === 0 ? say("Checks") : say("Checks {stops}", { stops }),
      <div key="checks">
        <ChecksPanel session={session} onShow={show.finding} onFix={fix}>
          <Later
            part={wordChecks}
            session={session}
            person={person}
            onShow={show.finding}
            onFix={fix}
            onUnloaded={workplace.report}
          />
        </ChecksPanel>
        <Later
          part={quotesPanel}
          session={session}
          person={person}
          onShow={show.words}
          onUnloaded={workplace.report}
        />
      </div>,
    ],
  };
  const items = INSPECTOR_TABS.map((id) => {
    const [label, panel] = panels[id];
    return { id, label, content: <div data-tab={id}>{panel}</div> };
  });
  const select = (id: string) => {
    const tab = INSPECTOR_TABS.find((candidate) => candidate === id);
    if (tab !== undefined) workplace.tab.set(tab);
  };
  return <Tabs label={say("Inspector")} items={items} selected={selected} onSelect={select} />;
}

/** What is done with a photo from its line in the list. */
function photoDeeds({ showPhoto, savePicture }: AppWorkplace): PhotoDeed[] {
  return [
    { label: say("View"), run: (index) => showPhoto("photoViewer", index) },
    { label: say("Crop"), run: (index) => showPhoto("cropPhoto", index) },
    { label: say("Save picture as…"), run: (index) => void savePicture(index) },
  ];
}

/** What the panels do when a person wants to see the place they speak of. */
function showers(workplace: AppWorkplace) {
  const show = (place: Parameters<typeof showInArticle>[1]) => {
    workplace.panes.closeOverlays();
    showInArticle(workplace.editor, place);
  };
  const block = (id: string) => show({ block: id });
  return {
    photo: (index: number) => show({ type: "photo", index }),
    link: (place: LinkPlace) => {
      if (place.kind === "text") {
        if (place.block === null) show({ head: "headline" });
        else block(place.block);
      } else show({ type: place.kind, index: place.index });
    },
    words: (words: { from: number; to: number }) => {
      workplace.panes.closeOverlays();
      showWords(workplace.editor, words);
    },
    finding: (finding: Finding) => {
      const { block: id, field, place } = finding;
      if (place !== null) show({ words: { block: id, field, place } });
      else if (id !== null) block(id);
      else if (field === null || field === "headline") show({ head: "headline" });
      else if (field === "dek") show({ head: "dek" });
      else workplace.showTab("story", field);
    },
  };
}
