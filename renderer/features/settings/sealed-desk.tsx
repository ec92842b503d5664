import { say } from "../../../shared/words/say.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import { useDeed } from "../../bridge/use-deed.ts";
import { Alert } from "../../ui/alert.tsx";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import type { Entry, SettingProps } from "./entry.ts";
import { useAnswer } from "./use-answer.ts";

/** Whether a sealed desk asks for its passphrase on this computer. */
function Asking({ info, onBackups }: SettingProps) {
  const { client } = useDesk();
  const { answer: state, askAgain } = useAnswer((desk) => desk.seal.state());
  const deed = useDeed();
  if (state === null) return null;
  const choose = (isOn: boolean) =>
    void deed.run(async () => {
      await client.seal.openHere({ isOn });
      await askAgain();
    });
  return (
    <div className="setting-block">
      <h3>{say("Sealed desk")}</h3>
      {state.sealed && state.keyStore !== "none" ? (
        <>
          <Checkbox isSelected={state.keyStore === "on"} onChange={choose} isDisabled={deed.busy}>
            {say("Open without asking on this computer")}
          </Checkbox>
          <p className="setting-about">{WHAT_IT_MEANS}</p>
        </>
      ) : (
        <p>{state.sealed ? NO_STORE[info.host] : say("This desk is not sealed.")}</p>
      )}
      <Button onPress={onBackups}>
        {state.sealed ? say("Unseal this desk…") : say("Seal this desk…")}
      </Button>
      {deed.problem === null ? null : <Alert title={say("Problem")}>{deed.problem.message}</Alert>}
    </div>
  );
}

const WHAT_IT_MEANS = say(
  "Where the system’s key store keeps the key, whoever signs in as you opens the desk. Lock desk asks for the passphrase once more. Keep the passphrase: without it the desk is lost with this computer.",
);
const IN_BROWSER = say(
  "This desk asks for its passphrase at each start: a browser has no key store. The desktop app can open it without asking.",
);
const NO_STORE = {
  browser: IN_BROWSER,
  shell: IN_BROWSER,
  electron: say(
    "This desk asks for its passphrase at each start: this computer has no key store that would keep its key safe.",
  ),
} as const;

export const SEALED_DESK: Entry = {
  id: "sealedDesk",
  section: "backups",
  label: say("Sealed desk"),
  // What there is to know depends on the desk: it stands in the control.
  about: null,
  words: say("seal encrypt passphrase password key store keychain lock unlock ask remember"),
  Control: Asking,
};
