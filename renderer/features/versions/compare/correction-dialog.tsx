import { useState } from "react";
import { correctionText, type Fact, firstFacts } from "../../../../shared/compare/correction.ts";
import { say } from "../../../../shared/words/say.ts";
import { useDesk } from "../../../bridge/desk-context.ts";
import type { DraftSession } from "../../../bridge/session.ts";
import { useDeed } from "../../../bridge/use-deed.ts";
import { useValue } from "../../../bridge/value.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Button } from "../../../ui/button.tsx";
import { Checkbox } from "../../../ui/checkbox.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { RadioGroup } from "../../../ui/radio-group.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { showToast } from "../../../ui/toast.tsx";
import { type NotePlace, putCorrection } from "./put-correction.ts";

export interface CorrectionDialogProps {
  readonly session: DraftSession;
  readonly facts: readonly Fact[];
  readonly language: string | null;
  readonly onClose: () => void;
}

const PLACES = [
  { value: "end", label: say("At the end") },
  { value: "start", label: say("At the start") },
] as const;

/** A note to readers, drafted from what was said and is said otherwise now. */
export function CorrectionDialog({ session, facts, language, onClose }: CorrectionDialogProps) {
  const desk = useDesk();
  const deed = useDeed();
  const { status } = useValue(session.row);
  const [named, setNamed] = useState<readonly Fact[]>(() => firstFacts(facts));
  const [text, setText] = useState(() => correctionText(firstFacts(facts), language));
  const [place, setPlace] = useState<NotePlace>("end");
  const [isCorrected, setCorrected] = useState(status === "published");
  const name = (fact: Fact, isNamed: boolean) => {
    const next = facts.filter((one) => (one === fact ? isNamed : named.includes(one)));
    setNamed(next);
    setText(correctionText(next, language));
  };
  const put = () =>
    deed.run(async () => {
      putCorrection(session, text.trim(), place);
      await session.settled();
      if (isCorrected) {
        await desk.client.drafts.setStatus({ id: session.id, status: "corrected", message: null });
      }
      showToast({
        text: say("The correction stands at the {place} of the article. Undo takes it out.", {
          place,
        }),
      });
      onClose();
    });
  return (
    <Dialog
      title={say("Correction note")}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say("Cancel")}</Button>
          <Button
            kind="primary"
            onPress={() => void put()}
            isDisabled={text.trim() === "" || deed.busy}
          >
            {say("Insert the note")}
          </Button>
        </>
      }
    >
      <Facts facts={facts} named={named} onName={name} />
      <TextField label={say("Note to readers")} lines={5} value={text} onChange={setText} />
      <RadioGroup label={say("Place")} isRow options={PLACES} value={place} onChange={setPlace} />
      {status === "corrected" ? null : (
        <Checkbox isSelected={isCorrected} onChange={setCorrected}>
          {say("Set the status to Corrected")}
        </Checkbox>
      )}
      {deed.problem === null ? null : <Alert title={say("Problem")}>{deed.problem.message}</Alert>}
    </Dialog>
  );
}

interface FactsProps {
  readonly facts: readonly Fact[];
  readonly named: readonly Fact[];
  readonly onName: (fact: Fact, isNamed: boolean) => void;
}

function Facts({ facts, named, onName }: FactsProps) {
  if (facts.length === 0) {
    return (
      <p className="compare-empty">
        {say(
          "No word was replaced or taken out between these states. Write the note yourself, or choose others.",
        )}
      </p>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own frame.
    <div role="group" aria-label={say("What the note names")} className="compare-facts">
      {facts.map((fact, at) => (
        <Checkbox
          // biome-ignore lint/suspicious/noArrayIndexKey: the facts do not change under the dialog.
          key={at}
          isSelected={named.includes(fact)}
          onChange={(isNamed) => onName(fact, isNamed)}
        >
          <span className="compare compare-fact" dir="auto">
            <del>{fact.was}</del> {fact.is === null ? null : <ins>{fact.is}</ins>}
          </span>
        </Checkbox>
      ))}
    </div>
  );
}
