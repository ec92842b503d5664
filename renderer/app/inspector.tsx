import { INSPECTOR_TABS } from "../actions/workplace.ts";
import { useValue } from "../bridge/value.ts";
import { Tabs } from "../ui/tabs.tsx";
import type { ArticlePaneProps } from "./article-pane.tsx";

/** What is known of the draft beside its text. */
export function Inspector({ workplace }: ArticlePaneProps) {
  const selected = useValue(workplace.tab);
  const items = INSPECTOR_TABS.map((id) => ({
    id,
    label: id.replace(/^./, (c) => c.toUpperCase()),
    content: null,
  }));
  const select = (id: string) => {
    const tab = INSPECTOR_TABS.find((candidate) => candidate === id);
    if (tab !== undefined) workplace.tab.set(tab);
  };
  return <Tabs label="Inspector" items={items} selected={selected} onSelect={select} />;
}
