import "./templates.css";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { say } from "../../../shared/words/say.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import { useDeed } from "../../bridge/use-deed.ts";
import { Alert } from "../../ui/alert.tsx";
import { Button } from "../../ui/button.tsx";
import { beginWith } from "./begin.ts";
import { useTemplates } from "./use-templates.ts";

export interface TemplateChoicesProps {
  readonly onBegun: (draft: DraftId) => void;
  /** Shows all of them. */
  readonly onAll: () => void;
}

const MOST = 5;

/** The first templates, a press each, where no draft is open. */
export function TemplateChoices({ onBegun, onAll }: TemplateChoicesProps) {
  const { client } = useDesk();
  const { templates } = useTemplates();
  const deed = useDeed();
  if (templates === null || templates.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a flex line everywhere
    <div className="templates-choices" role="group" aria-label={say("Begin with a template")}>
      <p>{say("Or begin with a template:")}</p>
      {templates.slice(0, MOST).map((template) => (
        <Button
          key={template.id}
          size="small"
          isDisabled={deed.busy}
          onPress={() => void deed.run(async () => onBegun(await beginWith(client, template)))}
        >
          {template.name}
        </Button>
      ))}
      <Button size="small" kind="quiet" onPress={onAll}>
        {say("All templates…")}
      </Button>
      {deed.problem === null ? null : <Alert title={say("Problem")}>{deed.problem.message}</Alert>}
    </div>
  );
}
