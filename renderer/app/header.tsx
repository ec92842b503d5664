import { STATUS_NAMES } from "../../shared/article/status.ts";
import type { Person } from "../../shared/contract/desk.ts";
import { say } from "../../shared/words/say.ts";
import { exportDraft } from "../actions/export-draft.ts";
import { perform } from "../actions/perform.ts";
import { showSettings } from "../actions/show-settings.ts";
import { toggleDeskPane } from "../actions/toggle-desk-pane.ts";
import { toggleInspector } from "../actions/toggle-inspector.ts";
import { useKeys } from "../actions/use-keys.ts";
import type { OpenSession } from "../bridge/draft-session.ts";
import { useValue } from "../bridge/value.ts";
import { Button } from "../ui/button.tsx";
import { LeftPaneIcon } from "../ui/icons/left-pane-icon.tsx";
import { RightPaneIcon } from "../ui/icons/right-pane-icon.tsx";
import { Tooltip } from "../ui/tooltip.tsx";
import { ConnectionPill } from "./connection-pill.tsx";
import type { AppWorkplace } from "./create-workplace.ts";
import { Later } from "./later.tsx";
import { presentPeople } from "./later-parts.ts";

export interface BarProps {
  readonly workplace: AppWorkplace;
  readonly session: OpenSession | null;
}

export interface HeaderProps extends BarProps {
  /** Who writes here now. */
  readonly person: Person | null;
}

export function Header({ workplace, session, person }: HeaderProps) {
  const { desk, inspector, focus } = useValue(workplace.panes);
  const present = useValue(workplace.present);
  const shortcut = useKeys();
  return (
    <header className="bar bar-top">
      <div className="bar-side">
        <Tooltip text={say("Drafts")} shortcut={shortcut(toggleDeskPane)}>
          <Button
            kind="quiet"
            square
            aria-label={say("Desk")}
            aria-expanded={desk && !focus}
            onPress={() => workplace.togglePane("desk")}
          >
            <LeftPaneIcon />
          </Button>
        </Tooltip>
        <strong className="bar-name">{say("Stet")}</strong>
        <ConnectionPill workplace={workplace} />
      </div>
      <div className="bar-middle">{session === null ? null : <DraftFacts session={session} />}</div>
      <div className="bar-side is-end">
        {present === null ? null : (
          <Later part={presentPeople} onUnloaded={workplace.report} {...present} />
        )}
        <Tooltip text={say("Export")} shortcut={shortcut(exportDraft)}>
          <Button
            kind="primary"
            data-place="export"
            onPress={() => void perform(exportDraft, workplace)}
          >
            {say("Export")}
          </Button>
        </Tooltip>
        {person === null ? null : (
          <Tooltip text={`${person.name} · Settings`} shortcut={shortcut(showSettings)}>
            <Button
              kind="quiet"
              aria-label={say("{initials}, Settings: {name} writes here", {
                initials: person.initials,
                name: person.name,
              })}
              onPress={() => void perform(showSettings, workplace)}
            >
              <span className="bar-person">{person.initials}</span>
            </Button>
          </Tooltip>
        )}
        <Tooltip text={say("Inspector")} shortcut={shortcut(toggleInspector)}>
          <Button
            kind="quiet"
            square
            aria-label={say("Inspector")}
            aria-expanded={inspector && !focus}
            isDisabled={session === null}
            onPress={() => workplace.togglePane("inspector")}
          >
            <RightPaneIcon />
          </Button>
        </Tooltip>
      </div>
    </header>
  );
}

function DraftFacts({ session }: { readonly session: OpenSession }) {
  const { slug, status, person } = useValue(session.row);
  return (
    <>
      {slug === null ? null : <span className="bar-slug">{slug}</span>}
      <span className="pill">
        {STATUS_NAMES[status]}
        {person === null ? null : ` · ${person}`}
      </span>
    </>
  );
}
