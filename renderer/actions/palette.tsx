import "./palette.css";
import { useState } from "react";
import {
  Autocomplete,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  SearchField,
} from "react-aria-components";
import type { DraftRow } from "../../shared/contract/drafts.ts";
import { matching } from "../../shared/text/match.ts";
import { Dialog } from "../ui/dialog.tsx";
import type { Action } from "./action.ts";
import { perform } from "./perform.ts";
import { ACTIONS } from "./registry.ts";
import { isMac, shownShortcut } from "./shortcut.ts";
import { useFoundDrafts } from "./use-found-drafts.ts";
import type { Workplace } from "./workplace.ts";

export interface PaletteProps {
  readonly isOpen: boolean;
  readonly workplace: Workplace;
}

/** Every action that can be done now, and drafts by their words, found as they are typed. */
export function Palette({ isOpen, workplace }: PaletteProps) {
  const close = () => workplace.showDialog(null);
  return (
    <Dialog title="Command palette" isOpen={isOpen} onClose={close} hideTitle>
      <PaletteList workplace={workplace} />
    </Dialog>
  );
}

function PaletteList({ workplace }: { readonly workplace: Workplace }) {
  const [typed, setTyped] = useState("");
  const drafts = useFoundDrafts(workplace.desk, typed);
  const possible = ACTIONS.filter(
    (action) => action.name !== "help.palette" && action.enabled(workplace),
  );
  const actions = matching(possible, typed, ({ label }) => label);
  const doAction = (action: Action<Workplace>) => {
    workplace.showDialog(null);
    void perform(action, workplace);
  };
  const openDraft = (row: DraftRow) => {
    workplace.showDialog(null);
    void workplace.openDraft(row.id);
  };
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <SearchField className="palette-search" aria-label="Search actions and drafts" autoFocus>
        {/* The list below is its popup, always open, which is what makes it reachable by key. */}
        <Input role="combobox" aria-expanded="true" placeholder="What do you want to do?" />
      </SearchField>
      <ListBox
        className="ui-list palette-list"
        aria-label="Actions and drafts"
        selectionMode="none"
        renderEmptyState={() => <p className="palette-empty">Nothing answers to that.</p>}
      >
        {actions.length === 0 ? null : (
          <ListBoxSection>
            <Header className="ui-list-heading">Actions</Header>
            {actions.map((action) => (
              <ListBoxItem
                key={action.name}
                id={action.name}
                textValue={action.label}
                className="ui-option"
                onAction={() => doAction(action)}
              >
                {action.label}
                {action.shortcut === null ? null : (
                  <kbd>{shownShortcut(action.shortcut, isMac)}</kbd>
                )}
              </ListBoxItem>
            ))}
          </ListBoxSection>
        )}
        {drafts.length === 0 ? null : (
          <ListBoxSection>
            <Header className="ui-list-heading">Drafts</Header>
            {drafts.map((row) => (
              <ListBoxItem
                key={row.id}
                id={row.id}
                textValue={row.headline ?? "Untitled"}
                className="ui-option palette-draft"
                onAction={() => openDraft(row)}
              >
                {row.headline ?? "Untitled"}
              </ListBoxItem>
            ))}
          </ListBoxSection>
        )}
      </ListBox>
    </Autocomplete>
  );
}
