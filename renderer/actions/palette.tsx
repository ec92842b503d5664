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
import { toProblem } from "../../shared/contract/from-wire.ts";
import type { Template } from "../../shared/contract/templates.ts";
import type { Snippet } from "../../shared/snippets/snippet-lines.ts";
import { fuzzyMatching } from "../../shared/text/match.ts";
import { say } from "../../shared/words/say.ts";
import { showInArticle } from "../editor/show-in-article.ts";
import { beginWith } from "../features/templates/begin.ts";
import { classNames } from "../ui/class-names.ts";
import { Dialog } from "../ui/dialog.tsx";
import { onceNoDialog } from "../ui/once-no-dialog.ts";
import { sayRich } from "../ui/say-rich.tsx";
import type { Action } from "./action.ts";
import { headingsOf } from "./headings.ts";
import { perform } from "./perform.ts";
import { ACTIONS } from "./registry.ts";
import { showHelp } from "./show-help.ts";
import { useFoundDrafts } from "./use-found-drafts.ts";
import { useKeys } from "./use-keys.ts";
import { useTemplates } from "./use-templates.ts";
import type { Workplace } from "./workplace.ts";

export interface PaletteProps {
  readonly isOpen: boolean;
  readonly workplace: Workplace;
}

/** Every action that can be done now, headings and drafts by their words, found as they are typed. */
export function Palette({ isOpen, workplace }: PaletteProps) {
  const close = () => workplace.showDialog(null);
  const openings = useOpenings(isOpen);
  return (
    <Dialog title={say("Command palette")} isOpen={isOpen} onClose={close} hideTitle>
      <PaletteList key={openings} workplace={workplace} />
    </Dialog>
  );
}

/** How often it was opened: what was typed the last time never stands in it again, even where it has not faded yet. */
function useOpenings(isOpen: boolean): number {
  const [known, setKnown] = useState({ isOpen, count: 0 });
  if (known.isOpen === isOpen) return known.count;
  const count = known.count + (isOpen ? 1 : 0);
  setKnown({ isOpen, count });
  return count;
}

function PaletteList({ workplace }: { readonly workplace: Workplace }) {
  const { editor } = workplace;
  const [typed, setTyped] = useState("");
  const keys = useKeys();
  const drafts = useFoundDrafts(workplace.desk, typed);
  const templates = useTemplates(workplace.desk, typed);
  const possible = ACTIONS.filter(
    (action) => action.name !== "help.palette" && action.enabled(workplace),
  );
  const actions = fuzzyMatching(possible, typed, ({ label }) => label);
  const doAction = (action: Action<Workplace>) => {
    workplace.showDialog(null);
    void perform(action, workplace);
  };
  const headings =
    typed.trim() === "" ? [] : fuzzyMatching(headingsOf(editor), typed, ({ text }) => text);
  const showHeading = (index: number) => {
    workplace.showDialog(null);
    onceNoDialog(() => showInArticle(editor, { type: "heading", index }));
  };
  const snippets =
    editor === null || typed.trim() === ""
      ? []
      : fuzzyMatching(workplace.desk.settings.get()?.snippets ?? [], typed, wordsOfSnippet);
  const putSnippet = (trigger: string) => {
    workplace.showDialog(null);
    onceNoDialog(() => workplace.insertSnippet(trigger));
  };
  const begin = (template: Template) => {
    workplace.showDialog(null);
    beginWith(workplace.desk.client, template).then(workplace.openDraft, (error: unknown) =>
      workplace.report(toProblem(error)),
    );
  };
  const openDraft = (row: DraftRow) => {
    workplace.showDialog(null);
    void workplace.openDraft(row.id);
  };
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <SearchField
        className="palette-search"
        aria-label={say("Search actions, headings and drafts")}
        autoFocus
      >
        {/* The list below is its popup, always open, which is what makes it reachable by key. */}
        <Input role="combobox" aria-expanded="true" placeholder={say("What do you want to do?")} />
      </SearchField>
      <ListBox
        className="ui-list palette-list"
        aria-label={say("Actions, headings and drafts")}
        selectionMode="none"
        renderEmptyState={() => (
          <p className="palette-empty">
            {sayRich("Nothing answers to that. Try fewer letters, or press {key} for the help.", {
              key: <kbd>{keys(showHelp)}</kbd>,
            })}
          </p>
        )}
      >
        {section(
          say("Actions"),
          actions.map((action) => ({
            id: action.name,
            label: action.label,
            shortcut: keys(action),
            onPick: () => doAction(action),
          })),
        )}
        {section(
          say("Headings of this article"),
          headings.map(({ text, index }) => ({
            id: `heading.${index}`,
            label: text,
            onPick: () => showHeading(index),
          })),
          WORDS,
        )}
        {section(
          say("New from template"),
          templates.map((template) => ({
            id: `template.${template.id}`,
            label: template.name,
            onPick: () => begin(template),
          })),
          WORDS,
        )}
        {section(
          say("Snippets"),
          snippets.map(({ trigger, text }) => ({
            id: `snippet.${trigger}`,
            label: text,
            shortcut: `;${trigger}`,
            onPick: () => putSnippet(trigger),
          })),
          WORDS,
        )}
        {section(
          say("Drafts"),
          drafts.map((row) => ({
            id: row.id,
            label: row.headline ?? say("Untitled"),
            onPick: () => openDraft(row),
          })),
          WORDS,
        )}
      </ListBox>
    </Autocomplete>
  );
}

const wordsOfSnippet = ({ trigger, text }: Snippet) => `${say("snippet")} ${trigger} ${text}`;

/** The newsroom's own words are set as words, the desk's as its controls. */
const WORDS = "palette-words";

interface Entry {
  readonly id: string;
  readonly label: string;
  readonly shortcut?: string;
  readonly onPick: () => void;
}

function section(title: string, entries: readonly Entry[], className?: string) {
  if (entries.length === 0) return null;
  return (
    <ListBoxSection>
      <Header className="ui-list-heading">{title}</Header>
      {entries.map(({ id, label, shortcut = "", onPick }) => (
        <ListBoxItem
          key={id}
          id={id}
          textValue={label}
          className={classNames("ui-option", className)}
          onAction={onPick}
        >
          <bdi className="palette-label">{label}</bdi>
          {shortcut === "" ? null : <kbd>{shortcut}</kbd>}
        </ListBoxItem>
      ))}
    </ListBoxSection>
  );
}
