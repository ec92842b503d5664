import { say } from "../../../shared/words/say.ts";
import "./versions.css";
import { useState } from "react";
import type { Selection } from "react-aria-components";
import type { DraftState, Version } from "../../../shared/contract/versions.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { Alert } from "../../ui/alert.tsx";
import { Button } from "../../ui/button.tsx";
import { FlagIcon } from "../../ui/icons/flag-icon.tsx";
import { ListBox, ListBoxItem, ListBoxSection } from "../../ui/list-box.tsx";
import { Tooltip } from "../../ui/tooltip.tsx";
import { byDay, clockTime } from "./days.ts";
import { MilestonesOnly } from "./milestones-only.tsx";
import { useVersions } from "./use-versions.ts";
import { VersionDialog } from "./version-dialog.tsx";
import { VersionForm } from "./version-form.tsx";
import { isMarked, versionTitle, wordCount } from "./version-words.ts";

export interface VersionsPanelProps {
  readonly session: DraftSession;
  /** Shows what became of the version since; of the newest where none is named. */
  readonly onCompare: (from: DraftState | null) => void;
  /** As a person reads them. */
  readonly shortcuts: { readonly compare: string; readonly travel: string };
  /** Opens the whole writing of the draft. */
  readonly onTravel: () => void;
}

/** The draft's time line. Picking a version shows it; from there it can be restored. */
export function VersionsPanel({ session, onCompare, onTravel, shortcuts }: VersionsPanelProps) {
  const { versions, problem } = useVersions(session.id);
  const [shown, setShown] = useState<Version | null>(null);
  const [onlyMarked, setOnlyMarked] = useState(false);
  const listed = versions?.filter((version) => !onlyMarked || isMarked(version)) ?? [];
  const show = (keys: Selection) => {
    const picked = versions?.find(({ id }) => keys !== "all" && keys.has(id));
    if (picked !== undefined) setShown(picked);
  };
  return (
    <div className="versions">
      <VersionForm session={session} />
      {problem === null ? null : <Alert title={say("Problem")}>{problem.message}</Alert>}
      <div className="versions-ways">
        {versions?.[0] === undefined ? null : (
          <Tooltip text={say("The newest version with now")} shortcut={shortcuts.compare}>
            <Button size="small" onPress={() => onCompare(null)}>
              {say("Compare versions…")}
            </Button>
          </Tooltip>
        )}
        <Tooltip text={say("The whole writing, change by change")} shortcut={shortcuts.travel}>
          <Button size="small" onPress={onTravel}>
            {say("Time travel…")}
          </Button>
        </Tooltip>
      </div>
      <MilestonesOnly isSelected={onlyMarked} onChange={setOnlyMarked} />
      <ListBox
        aria-label={say("Versions")}
        className="versions-list"
        selectionMode="single"
        selectedKeys={shown === null ? [] : [shown.id]}
        onSelectionChange={show}
        renderEmptyState={() => <Empty isRead={versions?.length === 0} />}
      >
        {byDay(listed, new Date()).map((day) => (
          <ListBoxSection key={day.key} title={day.title}>
            {day.versions.map((version) => (
              <VersionEntry key={version.id} version={version} />
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
      {shown === null || versions === null ? null : (
        <VersionDialog
          session={session}
          versions={versions}
          version={shown}
          onShow={setShown}
          onCompare={({ number }) => {
            setShown(null);
            onCompare(number);
          }}
          onClose={() => setShown(null)}
        />
      )}
    </div>
  );
}

function VersionEntry({ version }: { readonly version: Version }) {
  const { id, number, createdAt, author, words, note } = version;
  const title = versionTitle(version);
  return (
    <ListBoxItem
      id={id}
      className="versions-entry"
      textValue={say("{title}, version {number}", { title, number })}
    >
      <span className="versions-sign">
        {isMarked(version) ? <FlagIcon /> : <span className="versions-dot" />}
      </span>
      <span className="versions-text">
        <bdi className="versions-title">{title}</bdi>
        <small>
          {clockTime(createdAt)}
          {author === null ? "" : ` · ${author}`}
        </small>
        {note === null ? null : <q dir="auto">{note}</q>}
      </span>
      <small>{wordCount(words)}</small>
    </ListBoxItem>
  );
}

function Empty({ isRead }: { readonly isRead: boolean }) {
  if (!isRead) return null;
  return (
    <p className="versions-empty">
      {say(
        "No versions yet. Stet keeps one by itself every ten minutes of writing and at each change of status, import and export; name one above to keep it for good.",
      )}
    </p>
  );
}
