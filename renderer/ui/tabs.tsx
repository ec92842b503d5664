import "./tabs.css";
import type { ReactNode } from "react";
import { Tabs as AriaTabs, type Key, Tab, TabList, TabPanel } from "react-aria-components";
import { classNames } from "./class-names.ts";
import { keepVanished } from "./keep-focus.ts";

export interface TabItem {
  readonly id: string;
  readonly label: ReactNode;
  readonly content: ReactNode;
}

export interface TabsProps {
  /** Accessible name of the row of tabs. */
  readonly label: string;
  readonly items: readonly TabItem[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
  /** They stand below each other, beside the panel. */
  readonly isVertical?: boolean;
}

/** Tabs over the panel of the selected one. */
export function Tabs({ label, items, selected, onSelect, isVertical }: TabsProps) {
  const select = (key: Key) => onSelect(String(key));
  return (
    <AriaTabs
      className={classNames("ui-tabs", isVertical && "is-vertical")}
      orientation={isVertical ? "vertical" : "horizontal"}
      selectedKey={selected}
      onSelectionChange={select}
    >
      <TabList className="ui-tab-list" aria-label={label}>
        {items.map(({ id, label: name }) => (
          <Tab key={id} id={id} className="ui-tab">
            {name}
          </Tab>
        ))}
      </TabList>
      {items.map(({ id, content }) => (
        <TabPanel key={id} id={id} className="ui-tab-panel" ref={keepVanished}>
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
