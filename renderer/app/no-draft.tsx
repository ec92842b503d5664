import { say } from "../../shared/words/say.ts";
import { importDrafts } from "../actions/import-drafts.ts";
import { newDraft } from "../actions/new-draft.ts";
import { perform } from "../actions/perform.ts";
import { useValue } from "../bridge/value.ts";
import { Button } from "../ui/button.tsx";
import type { AppWorkplace } from "./create-workplace.ts";
import { Later } from "./later.tsx";
import { templateChoices } from "./later-parts.ts";

/** Where the article would be, while no draft is open. */
export function NoDraft({ workplace }: { readonly workplace: AppWorkplace }) {
  // The draft that the desk opens with may be on its way yet.
  if (useValue(workplace.starting)) return null;
  return (
    <div className="no-draft">
      <p>{say("No draft is open. Pick one from the list, or begin one:")}</p>
      <div className="no-draft-buttons">
        <Button kind="primary" onPress={() => void perform(newDraft, workplace)}>
          {say("Start a draft")}
        </Button>
        <Button onPress={() => void perform(importDrafts, workplace)}>
          {say("Import a file")}
        </Button>
      </div>
      <Later
        part={templateChoices}
        onUnloaded={workplace.report}
        onBegun={(draft) => void workplace.openDraft(draft)}
        onAll={() => workplace.showDialog("templates")}
      />
    </div>
  );
}
