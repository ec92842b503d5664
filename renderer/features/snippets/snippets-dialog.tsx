import "./snippets.css";
import { useState } from "react";
import type { Snippet } from "../../../shared/snippets/snippet-lines.ts";
import { say } from "../../../shared/words/say.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import { useSettings } from "../../bridge/settings.ts";
import { useDeed } from "../../bridge/use-deed.ts";
import { Alert } from "../../ui/alert.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { sayRich } from "../../ui/say-rich.tsx";
import { showToast } from "../../ui/toast.tsx";
import { SnippetForm } from "./snippet-form.tsx";

export interface SnippetsDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Puts one at the caret; null where no draft is open. */
  readonly onInsert: ((trigger: string) => void) | null;
}

/** The desk's snippets: put in, written, changed and deleted. */
export function SnippetsDialog({ isOpen, ...props }: SnippetsDialogProps) {
  return isOpen ? <OpenSnippets {...props} /> : null;
}

function OpenSnippets({ onClose, onInsert }: Omit<SnippetsDialogProps, "isOpen">) {
  const desk = useDesk();
  const { snippets } = useSettings(desk);
  const deed = useDeed();
  const [changed, setChanged] = useState<Snippet | null>(null);
  const keep = (after: readonly Snippet[], text: string) =>
    deed.run(async () => {
      const set = (all: readonly Snippet[]) => desk.settings.change({ snippets: [...all] });
      await set(after);
      setChanged(null);
      const undo = () => void deed.run(async () => void (await set(snippets)));
      showToast({ text, action: { label: say("Undo"), run: undo } });
    });
  const save = (snippet: Snippet) =>
    keep(
      [...snippets.filter((one) => one !== changed), snippet].sort(byTrigger),
      say(";{name} is kept", { name: snippet.trigger }),
    );
  const remove = (gone: Snippet) =>
    keep(
      snippets.filter((one) => one !== gone),
      say(";{name} is deleted", { name: gone.trigger }),
    );
  return (
    <Dialog
      title={say("Snippets")}
      isOpen
      onClose={onClose}
      size="large"
      actions={<Button onPress={onClose}>{say("Close")}</Button>}
    >
      <p className="snippets-about">
        {sayRich(
          "Type <kbd>;</kbd> and a short name in the article, then <kbd>Tab</kbd>: the text takes its place. <kbd>Tab</kbd> goes on to what is still to be filled in.",
          { kbd: (key) => <kbd>{key}</kbd> },
        )}
      </p>
      {snippets.length === 0 ? <p>{say("There is none yet. Write the first below.")}</p> : null}
      <ul className="snippets-list" aria-label={say("Snippets")}>
        {snippets.map((snippet) => (
          <li key={snippet.trigger}>
            <kbd>;{snippet.trigger}</kbd>
            <bdi className="snippets-text">{snippet.text}</bdi>
            <Button
              kind="quiet"
              size="small"
              aria-label={say("Change ;{name}", { name: snippet.trigger })}
              onPress={() => setChanged(snippet)}
            >
              {say("Change")}
            </Button>
            <Button
              kind="quiet"
              size="small"
              aria-label={say("Delete ;{name}", { name: snippet.trigger })}
              onPress={() => void remove(snippet)}
              isDisabled={deed.busy}
            >
              {say("Delete")}
            </Button>
            {onInsert === null ? null : (
              <Button
                size="small"
                aria-label={say("Insert ;{name}", { name: snippet.trigger })}
                onPress={() => onInsert(snippet.trigger)}
              >
                {say("Insert")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <SnippetForm
        key={changed?.trigger ?? ""}
        changed={changed}
        taken={snippets.filter((one) => one !== changed).map(({ trigger }) => trigger)}
        onSave={(snippet) => void save(snippet)}
        onCancel={() => setChanged(null)}
      />
      {deed.problem === null ? null : <Alert title={say("Problem")}>{deed.problem.message}</Alert>}
    </Dialog>
  );
}

const byTrigger = (one: Snippet, other: Snippet) => one.trigger.localeCompare(other.trigger, "en");
