import { type FormEvent, useState } from "react";
import type { About } from "../../../shared/newsroom/wire.ts";
import { say } from "../../../shared/words/say.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import { useDeed } from "../../bridge/use-deed.ts";
import { Alert } from "../../ui/alert.tsx";
import { Button } from "../../ui/button.tsx";
import { Progress } from "../../ui/progress.tsx";
import { TextField } from "../../ui/text-field.tsx";

export interface WaysInProps {
  readonly about: About;
  readonly address: string;
  readonly settled: () => Promise<void>;
}

/** A shorter code is none; the desk asks for as much. */
const SHORTEST_CODE = 20;

/** Whose newsroom it is, and how one comes in: by an invitation, or by an account of the house. */
export function WaysIn({ about, address, settled }: WaysInProps) {
  const { name, signIn } = about;
  const { newsroom } = useDesk().client;
  const deed = useDeed();
  const [code, setCode] = useState("");
  const invitation = code.trim();
  const isWhole = invitation.length >= SHORTEST_CODE;
  const enter = (work: () => Promise<unknown>) =>
    void deed.run(async () => {
      // Nothing of this window shall come after what is shared first.
      await settled();
      await work();
    });
  const join = (event: FormEvent) => {
    event.preventDefault();
    if (isWhole && !deed.busy) enter(() => newsroom.join({ address, invitation }));
  };
  return (
    <section className="newsroom-ways" aria-label={say("Ways in")}>
      <p role="status">
        {say("This is “{name}”.", { name })}
        {signIn.length > 0 ? null : ` ${say("It lets nobody in at present. Ask who runs it.")}`}
      </p>
      {signIn.includes("invitation") ? (
        <form className="newsroom-row" onSubmit={join}>
          <TextField
            label={say("Invitation code")}
            value={code}
            onChange={setCode}
            autoComplete="off"
            spellCheck="false"
            maxLength={500}
            autoFocus
            description={say("Whoever runs the newsroom gives you one.")}
          />
          <Button
            type="submit"
            kind="primary"
            isDisabled={!isWhole || deed.busy}
            data-place="join-newsroom"
          >
            {say("Join and share this desk")}
          </Button>
        </form>
      ) : null}
      {signIn.includes("openid") ? (
        <div>
          <Button onPress={() => enter(() => newsroom.signIn({ address }))} isDisabled={deed.busy}>
            {say("Sign in in the browser and share this desk")}
          </Button>
        </div>
      ) : null}
      {deed.busy ? <Progress label={say("Joining “{name}”…", { name })} /> : null}
      {deed.problem === null ? null : <Alert title={say("Problem")}>{deed.problem.message}</Alert>}
    </section>
  );
}
