import type { ReactNode } from "react";
import { INSPECTOR_TABS, type InspectorTab } from "../actions/workplace.ts";
import type { OpenSession } from "../bridge/draft-session.ts";
import { useValue } from "../bridge/value.ts";
import { StoryPanel } from "../features/story/story-panel.tsx";
import { Tabs } from "../ui/tabs.tsx";
import type { ArticlePaneProps } from "./article-pane.tsx";

const PANELS: Readonly<
  Record<InspectorTab, { label: string; panel: (session: OpenSession) => ReactNode }>
> = {
  story: { label: "Story", panel: (session) => <StoryPanel session={session} /> },
  photos: { label: "Photos", panel: () => null },
  links: { label: "Links", panel: () => null },
  versions: { label: "Versions", panel: () => null },
  notes: { label: "Notes", panel: () => null },
  checks: { label: "Checks", panel: () => null },
};

/** What is known of the draft beside its text. */
export function Inspector({ workplace, session }: ArticlePaneProps) {
  const selected = useValue(workplace.tab);
  const items = INSPECTOR_TABS.map((id) => ({
    id,
    label: PANELS[id].label,
    content: <div data-tab={id}>{PANELS[id].panel(session)}</div>,
  }));
  const select = (id: string) => {
    const tab = INSPECTOR_TABS.find((candidate) => candidate === id);
    if (tab !== undefined) workplace.tab.set(tab);
  };
  return <Tabs label="Inspector" items={items} selected={selected} onSelect={select} />;
}
