import "./templates.css";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { Template } from "../../../shared/contract/templates.ts";
import { say } from "../../../shared/words/say.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import { useDeed } from "../../bridge/use-deed.ts";
import { Alert } from "../../ui/alert.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { showToast } from "../../ui/toast.tsx";
import { beginWith } from "./begin.ts";
import { TemplateRow } from "./template-row.tsx";
import { useTemplates } from "./use-templates.ts";

export interface TemplatesDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** A draft was begun. */
  readonly onBegun: (draft: DraftId) => void;
}

/** Begins a draft with a template of the desk; renames and deletes them. */
export function TemplatesDialog({ isOpen, ...props }: TemplatesDialogProps) {
  return isOpen ? <OpenTemplates {...props} /> : null;
}

function OpenTemplates({ onClose, onBegun }: Omit<TemplatesDialogProps, "isOpen">) {
  const { client } = useDesk();
  const { templates, problem, readAgain } = useTemplates();
  const deed = useDeed();
  const change = (id: string, text: string, work: () => Promise<unknown>) =>
    void deed.run(async () => {
      await work();
      await readAgain();
      const undo = () => void deed.run(() => client.templates.undo({ id }).then(readAgain));
      showToast({ text, action: { label: say("Undo"), run: undo } });
    });
  const begin = (template: Template) =>
    void deed.run(async () => onBegun(await beginWith(client, template)));
  const bringBack = () =>
    void deed.run(async () => {
      const { brought } = await client.templates.bringBack();
      await readAgain();
      showToast({ text: broughtWords(brought) });
    });
  const failure = deed.problem ?? problem;
  return (
    <Dialog
      title={say("New from template")}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={bringBack} isDisabled={deed.busy}>
            {say("Bring back Stet’s own")}
          </Button>
          <span className="templates-gap" />
          <Button onPress={onClose}>{say("Close")}</Button>
        </>
      }
    >
      <p className="templates-about-all">
        {say(
          "A template is a story to begin with. What is to be filled in stands in yellow. To add one, open a draft and choose “Make a template of this”; to change one, begin with it and make it again under its name.",
        )}
      </p>
      {templates?.length === 0 ? <p>{say("There is none yet.")}</p> : null}
      <ul className="templates-list" aria-label={say("Templates")}>
        {templates?.map((template) => (
          <TemplateRow
            key={template.id}
            template={template}
            isDisabled={deed.busy}
            onBegin={() => begin(template)}
            onRename={(name) =>
              change(
                template.id,
                say("“{before}” is “{name}” now", { before: template.name, name }),
                () => client.templates.rename({ id: template.id, name }),
              )
            }
            onDelete={() =>
              change(
                template.id,
                say("The template “{name}” is deleted", { name: template.name }),
                () => client.templates.remove({ id: template.id }),
              )
            }
          />
        ))}
      </ul>
      {failure === null ? null : <Alert title={say("Problem")}>{failure.message}</Alert>}
    </Dialog>
  );
}

function broughtWords(count: number): string {
  if (count === 0) return say("All of Stet’s own templates are here");
  return say("{count, plural, one {# template} other {# templates}} came back", { count });
}
