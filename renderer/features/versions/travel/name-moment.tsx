import { useState } from "react";
import type { DraftId } from "../../../../shared/contract/ids.ts";
import { say } from "../../../../shared/words/say.ts";
import { useDesk } from "../../../bridge/desk-context.ts";
import { useDeed } from "../../../bridge/use-deed.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Button } from "../../../ui/button.tsx";
import { PopoverButton } from "../../../ui/popover-button.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import type { ShownMoment } from "./shown-moment.ts";
import { nameMoment } from "./travel-deeds.ts";

interface NameMomentProps {
  readonly draft: DraftId;
  readonly moment: ShownMoment;
}

/** Keeps the moment as a version under a name. */
export function NameMoment({ draft, moment }: NameMomentProps) {
  const desk = useDesk();
  const deed = useDeed();
  const [name, setName] = useState("");
  const keep = (close: () => void) =>
    deed.run(async () => {
      await nameMoment(desk, draft, moment, name.trim());
      setName("");
      close();
    });
  return (
    <PopoverButton
      label={say("Name this moment")}
      button={<Button>{say("Name this moment…")}</Button>}
    >
      {({ close }) => (
        <div className="travel-name">
          <TextField
            label={say("Name of the moment")}
            value={name}
            onChange={setName}
            maxLength={200}
          />
          <Button onPress={() => void keep(close)} isDisabled={name.trim() === "" || deed.busy}>
            {say("Keep as a version")}
          </Button>
          {deed.problem === null ? null : (
            <Alert title={say("Problem")}>{deed.problem.message}</Alert>
          )}
        </div>
      )}
    </PopoverButton>
  );
}
