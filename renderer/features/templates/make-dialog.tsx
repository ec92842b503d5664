import { useState } from "react";
import { say } from "../../../shared/words/say.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { useDeed } from "../../bridge/use-deed.ts";
import { useValue } from "../../bridge/value.ts";
import { Alert } from "../../ui/alert.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { showToast } from "../../ui/toast.tsx";
import { begunWith } from "./begun.ts";
import { useTemplates } from "./use-templates.ts";

export interface MakeTemplateProps {
  readonly session: DraftSession;
  readonly onClose: () => void;
}

/** Keeps what the open draft says as a template, under a name. */
export function MakeTemplateDialog({ session, onClose }: MakeTemplateProps) {
  const { client } = useDesk();
  const { templates } = useTemplates();
  const { headline } = useValue(session.row);
  const deed = useDeed();
  const [name, setName] = useState(() => begunWith(session.id) ?? headline?.slice(0, 60) ?? "");
  const called = name.trim();
  const same = templates?.find((one) => one.name.toLowerCase() === called.toLowerCase());
  const make = () =>
    deed.run(async () => {
      if (called === "") return;
      await session.settled();
      const { template, replaced } = await client.templates.make({
        draft: session.id,
        name: called,
      });
      const undo = () => void client.templates.undo({ id: template.id });
      const { name: made } = template;
      const text = replaced
        ? say("The template “{name}” is replaced", { name: made })
        : say("The template “{name}” is made", { name: made });
      showToast({ text, action: { label: say("Undo"), run: undo } });
      onClose();
    });
  return (
    <Dialog
      title={say("Make a template of this")}
      size="small"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say("Cancel")}</Button>
          <Button
            kind="primary"
            onPress={() => void make()}
            isDisabled={called === "" || deed.busy}
          >
            {same === undefined ? say("Make the template") : say("Replace the template")}
          </Button>
        </>
      }
    >
      <TextField
        autoFocus
        label={say("Name of the template")}
        value={name}
        onChange={setName}
        maxLength={60}
        description={
          same === undefined
            ? KEPT
            : say("Replaces the template “{name}”; Undo brings it back.", { name: same.name })
        }
        onKeyDown={({ key, nativeEvent }) => {
          if (key === "Enter" && !nativeEvent.isComposing && !deed.busy) void make();
        }}
      />
      {deed.problem === null ? null : <Alert title={say("Problem")}>{deed.problem.message}</Alert>}
    </Dialog>
  );
}

const KEPT = say(
  "Keeps words, photos, kicker, section, tags, language and planned length. Mark as TK what is to be filled in each time.",
);
