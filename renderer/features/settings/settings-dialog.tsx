import { say } from "../../../shared/words/say.ts";
import "./settings.css";
import { type ReactNode, useState } from "react";
import { useDesk } from "../../bridge/desk-context.ts";
import { useSettings } from "../../bridge/settings.ts";
import { Alert } from "../../ui/alert.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { SearchField } from "../../ui/search-field.tsx";
import { Tabs } from "../../ui/tabs.tsx";
import { ENTRIES } from "./entries.ts";
import { type Entry, SECTIONS, type SectionId, type SettingProps } from "./entry.ts";
import { findSettings } from "./find-settings.ts";
import { useChanges } from "./use-changes.ts";

const SECTION_IDS = Object.keys(SECTIONS) as SectionId[];

export interface SettingsDialogProps
  extends Pick<SettingProps, "info" | "person" | "settled" | "onBackups" | "onNewsroom"> {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Everything that can be set on the desk, by section or by what is sought. */
export function SettingsDialog({ isOpen, ...props }: SettingsDialogProps) {
  return isOpen ? <OpenSettings {...props} /> : null;
}

function OpenSettings({ onClose, ...given }: Omit<SettingsDialogProps, "isOpen">) {
  const settings = useSettings(useDesk());
  const changes = useChanges();
  const [sought, setSought] = useState("");
  const [section, setSection] = useState<string>("people");
  const props = { ...given, settings, changes, sought: sought.trim() };
  return (
    <Dialog
      title={say("Settings")}
      size="page"
      isOpen
      onClose={onClose}
      actions={
        <>
          <p className="settings-said" role="status" aria-label={say("Changed")}>
            {changes.said === "" ? say("Each change counts at once.") : changes.said}
          </p>
          {changes.undo === null ? null : (
            <Button onPress={() => void changes.undo?.()} isDisabled={changes.busy}>
              {say("Undo")}
            </Button>
          )}
        </>
      }
    >
      <SearchField label={say("Search settings")} value={sought} onChange={setSought} autoFocus />
      {changes.problem === null ? null : (
        <Alert title={say("Problem")}>{changes.problem.message}</Alert>
      )}
      <div className="settings">
        {props.sought === "" ? (
          <Tabs
            label={say("Settings")}
            isVertical
            items={SECTION_IDS.map((id) => ({
              id,
              label: SECTIONS[id],
              content: entriesOf(ENTRIES, id, props),
            }))}
            selected={section}
            onSelect={setSection}
          />
        ) : (
          <Found {...props} />
        )}
      </div>
    </Dialog>
  );
}

function Found(props: SettingProps) {
  const found = findSettings(ENTRIES, props.sought);
  return (
    <section className="settings-found" aria-label={say("Settings found")}>
      {found.length > 0 ? null : (
        <p className="settings-none">
          {say(
            "No setting answers to “{sought}”. Try another word for it, or clear the search to see all.",
            { sought: props.sought },
          )}
        </p>
      )}
      {SECTION_IDS.filter((id) => found.some((entry) => entry.section === id)).map((id) => (
        <section key={id} aria-label={SECTIONS[id]}>
          <h2>{SECTIONS[id]}</h2>
          {entriesOf(found, id, props)}
        </section>
      ))}
    </section>
  );
}

function entriesOf(entries: readonly Entry[], id: SectionId, props: SettingProps): ReactNode {
  return entries
    .filter(({ section }) => section === id)
    .map(({ id: name, about, Control }) => (
      <div key={name} className="setting">
        <Control {...props} />
        {about === null ? null : <p className="setting-about">{about}</p>}
      </div>
    ));
}
