import { type FormEvent, useState } from "react";
import type { About } from "../../../shared/newsroom/wire.ts";
import { say } from "../../../shared/words/say.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import { useDeed } from "../../bridge/use-deed.ts";
import { Alert } from "../../ui/alert.tsx";
import { Button } from "../../ui/button.tsx";
import { Progress } from "../../ui/progress.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { addressOf, isOpenToAll } from "./address.ts";
import { WaysIn } from "./ways-in.tsx";

export interface JoinFormProps {
  readonly settled: () => Promise<void>;
  /** Of the newsroom that is joined already and wants one to sign in again. */
  readonly address: string | null;
}

/** Asks an address whose newsroom it is, then how to come in. Nothing is asked before a press. */
export function JoinForm({ settled, address }: JoinFormProps) {
  const { newsroom } = useDesk().client;
  const deed = useDeed();
  const [typed, setTyped] = useState(address ?? "");
  const [found, setFound] = useState<{ about: About; address: string } | null>(null);
  const asked = addressOf(typed);
  const look = (event: FormEvent) => {
    event.preventDefault();
    if (asked === null || deed.busy) return;
    void deed.run(async () => {
      setFound({ about: await newsroom.look({ address: asked }), address: asked });
    });
  };
  const type = (value: string) => {
    setTyped(value);
    setFound(null);
    deed.dismiss();
  };
  return (
    <>
      {address === null ? <WhatItMeans /> : null}
      <form className="newsroom-row" onSubmit={look}>
        <TextField
          label={say("Address of the newsroom")}
          placeholder="https://"
          value={typed}
          onChange={type}
          autoComplete="off"
          spellCheck="false"
          maxLength={2000}
          isInvalid={typed.trim().length > 8 && asked === null}
          error={say("This is no address of a newsroom. It begins with https://.")}
        />
        <Button type="submit" isDisabled={asked === null || deed.busy || found !== null}>
          {say("Look it up")}
        </Button>
      </form>
      {asked !== null && isOpenToAll(asked) ? (
        <p className="newsroom-soft">
          {say(
            "This address is not encrypted: whoever is on the way can read what is sent. Ask for one that begins with https://.",
          )}
        </p>
      ) : null}
      {deed.busy ? <Progress label={say("Asking {address}…", { address: asked ?? "" })} /> : null}
      {deed.problem === null ? null : <Alert title={say("Problem")}>{deed.problem.message}</Alert>}
      {found === null ? null : <WaysIn {...found} settled={settled} />}
    </>
  );
}

/** What joining means, before anything is asked of a network. */
function WhatItMeans() {
  return (
    <div className="newsroom-promise">
      <p>
        {say(
          "A newsroom is a server of your own house by which several desks share their drafts. This desk is alone: nothing leaves it.",
        )}
      </p>
      <p>
        <strong>
          {say(
            "Once it has joined, every draft of this desk is shared with everybody there: its words, notes, comments, versions and photos.",
          )}
        </strong>{" "}
        {say(
          "You go on writing without a network; what waits is sent by itself. Everything stays on this desk as well.",
        )}
      </p>
    </div>
  );
}
