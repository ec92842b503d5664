import type { NewsroomState } from "../../../shared/contract/newsroom.ts";
import { say, sayReceived } from "../../../shared/words/say.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import { useDeed } from "../../bridge/use-deed.ts";
import { Alert } from "../../ui/alert.tsx";
import { Button } from "../../ui/button.tsx";
import { Progress } from "../../ui/progress.tsx";

export interface SigningInProps {
  readonly state: Extract<NewsroomState, { kind: "signingIn" }>;
}

/** While a page of the house's own accounts waits in the browser, or once that came to nothing. */
export function SigningIn({ state: { address, page, sentence } }: SigningInProps) {
  const { newsroom } = useDesk().client;
  const deed = useDeed();
  const begin = () => deed.run(async () => void (await newsroom.signIn({ address })));
  const stop = () => deed.run(async () => void (await newsroom.stopSigningIn()));
  return (
    <>
      {sentence === null ? (
        <PageWaits address={address} page={page} />
      ) : (
        <Alert title={say("Not signed in")}>{sayReceived(sentence)}</Alert>
      )}
      <div className="newsroom-deeds">
        {sentence === null ? null : (
          <Button kind="primary" onPress={() => void begin()} isDisabled={deed.busy}>
            {say("Begin again")}
          </Button>
        )}
        <Button onPress={() => void stop()} isDisabled={deed.busy}>
          {say("Do not sign in")}
        </Button>
      </div>
      {deed.problem === null ? null : <Alert title={say("Problem")}>{deed.problem.message}</Alert>}
    </>
  );
}

function PageWaits({ address, page }: { readonly address: string; readonly page: string }) {
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
    </>
  );
}
