import { useEffect, useState } from "react";
import type { UpdateState } from "../../../shared/contract/updates.ts";
import { say } from "../../../shared/words/say.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import { useDeed } from "../../bridge/use-deed.ts";
import { Alert } from "../../ui/alert.tsx";
import { Button } from "../../ui/button.tsx";
import { Progress } from "../../ui/progress.tsx";
import { updateWords } from "./update-words.ts";

/** Where the app stands with newer versions of itself; nothing where the host has none. */
export function Updates() {
  const { client } = useDesk();
  const state = useUpdateState();
  const deed = useDeed();
  const words = state === null ? null : updateWords(state);
  if (words === null) return null;
  const { sentence, action, percent } = words;
  const act = (call: "look" | "fetch" | "install") =>
    deed.run(async () => void (await client.updates[call]()));
  return (
    <section className="about-updates" aria-label={say("Updates")}>
      {percent === null ? (
        <p role="status">{sentence}</p>
      ) : (
        <Progress label={sentence} value={percent} />
      )}
      {action === null ? null : (
        <Button onPress={() => void act(action.call)} isDisabled={deed.busy}>
          {action.label}
        </Button>
      )}
      {deed.problem === null ? null : <Alert title={say("Problem")}>{deed.problem.message}</Alert>}
    </section>
  );
}

function useUpdateState(): UpdateState | null {
  const { client } = useDesk();
  const [state, setState] = useState<UpdateState | null>(null);
  useEffect(() => {
    const end = new AbortController();
    const follow = async () => {
      for await (const next of await client.updates.follow(undefined, { signal: end.signal })) {
        setState(next);
      }
    };
    // A stream that breaks leaves what was shown; opening the dialog anew follows again.
    follow().catch(() => undefined);
    return () => end.abort();
  }, [client]);
  return state;
}
