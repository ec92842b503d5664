import "./list-box.css";
import type { ReactElement } from "react";
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { classNames } from "./class-names.ts";

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly shortcut?: string;
  readonly isDanger?: boolean;
  readonly isDisabled?: boolean;
  readonly onPick: () => void;
}

export interface MenuProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** Where it is opened by something else as well, e.g. the other mouse button. */
  readonly isOpen?: boolean;
  readonly onOpen?: (isOpen: boolean) => void;
  /** The button that opens it. */
  readonly children: ReactElement;
}

export function Menu({ label, entries, isOpen, onOpen, children }: MenuProps) {
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={onOpen}>
      {children}
      <Popover className="ui-popover" placement="bottom end">
        <AriaMenu className="ui-list" aria-label={label}>
          {entries.map((entry) => (
            <MenuItem
              key={entry.id}
              id={entry.id}
              className={classNames("ui-option", entry.isDanger && "is-danger")}
              textValue={entry.label}
              isDisabled={entry.isDisabled}
              onAction={entry.onPick}
            >
              {entry.label}
              {entry.shortcut === undefined ? null : <kbd>{entry.shortcut}</kbd>}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
