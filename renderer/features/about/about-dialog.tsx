import { say } from "../../../shared/words/say.ts";
import "./about.css";
import { useState } from "react";
import { type Part, readParts } from "../../bridge/licences.ts";
import { useDeed } from "../../bridge/use-deed.ts";
import { Alert } from "../../ui/alert.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Parts } from "./parts.tsx";
import { Updates } from "./updates.tsx";

export interface AboutDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly version: string;
}

/** Which Stet this is, whose it is, and what it is made of. */
export function AboutDialog({ isOpen, ...props }: AboutDialogProps) {
  return isOpen ? <OpenAbout {...props} /> : null;
}

function OpenAbout({ onClose, version }: Omit<AboutDialogProps, "isOpen">) {
  const [parts, setParts] = useState<readonly Part[] | null>(null);
  const deed = useDeed();
  const show = () => deed.run(async () => setParts(await readParts()));
  return (
    <Dialog
      title={say("About Stet")}
      size={parts === null ? "medium" : "large"}
      isOpen
      onClose={onClose}
      actions={<Button onPress={onClose}>{say("Close")}</Button>}
    >
      <p className="about-version">{say("Version {version}", { version })}</p>
      <p>
        {say(
          "“Let it stand”: the offline newsroom desk. Articles are drafted, reviewed and exported on this machine; nothing is asked of a network unless you turn that on.",
        )}
      </p>
      <Updates />
      <p>
        {say(
          "Free to use, to change and to give on, under the MIT licence. Stet is made of many free parts, each under a licence of its own.",
        )}
      </p>
      {parts === null ? (
        <div>
          <Button onPress={() => void show()} isDisabled={deed.busy}>
            {say("Licences of its parts")}
          </Button>
        </div>
      ) : (
        <Parts parts={parts} />
      )}
      {deed.problem === null ? null : <Alert title={say("Problem")}>{deed.problem.message}</Alert>}
    </Dialog>
  );
}
