import type { NewsroomState } from "../../../shared/contract/newsroom.ts";
import { say } from "../../../shared/words/say.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import { useDeed } from "../../bridge/use-deed.ts";
import { Alert } from "../../ui/alert.tsx";
import { Button } from "../../ui/button.tsx";
import { Progress } from "../../ui/progress.tsx";

export interface SigningInProps {
  readonly state: Extract<NewsroomState, { kind: "signingIn" }>;
}

/** While a page of the house's own accounts waits in the browser. */
export function SigningIn({ state: { address, page } }: SigningInProps) {
  const { newsroom } = useDesk().client;
  const deed = useDeed();
  return (
    <>
      <p>
        {say(
          "Open the page, sign in there, and come back: this desk joins by itself then. Nothing is shared before.",
        )}
      </p>
      <p>
        <a href={page} target="_blank" rel="noopener noreferrer">
          {say("Open the page to sign in")}
        </a>
      </p>
      <Progress label={say("Waiting for you to sign in at {address}…", { address })} />
      <div>
        <Button
          onPress={() => void deed.run(async () => void (await newsroom.leave()))}
          isDisabled={deed.busy}
        >
          {say("Do not sign in")}
        </Button>
      </div>
      {deed.problem === null ? null : <Alert title={say("Problem")}>{deed.problem.message}</Alert>}
    </>
  );
}
