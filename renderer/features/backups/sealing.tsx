import { useState } from "react";
import { assertNever } from "../../../shared/assert-never.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";
import { say } from "../../../shared/words/say.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import { useDeed } from "../../bridge/use-deed.ts";
import { Alert } from "../../ui/alert.tsx";
import { Button } from "../../ui/button.tsx";
import { Progress } from "../../ui/progress.tsx";
import { SealForm, type SealWish } from "./seal-form.tsx";
import { untilSealed } from "./until-sealed.ts";
import { useSealState } from "./use-seal-state.ts";

export interface SealingProps {
  /** Resolves when everything typed in this window is on the desk. */
  readonly settled: () => Promise<void>;
}

/** Seals the desk, changes its passphrase, makes it plain again. */
export function Sealing({ settled }: SealingProps) {
  const { client } = useDesk();
  const { state, readAgain } = useSealState();
  const [wished, setWished] = useState<SealWish["kind"] | null>(null);
  const deed = useDeed();
  if (state === null) return null;
  const carryOut = (work: () => Promise<void>) =>
    void deed.run(async () => {
      await settled();
      await work();
      setWished(null);
      await readAgain();
    });
  const presses = state.canChange ? (state.sealed ? SEALED : PLAIN) : [];
  return (
    <section className="backups-seal" aria-label={say("Sealing")}>
      <h3>{say("Sealing")}</h3>
      <p>{stateWords(state)}</p>
      {state.plainBackups === 0 ? null : (
        <p>
          {plainWords(state.plainBackups)}{" "}
          <Button
            size="small"
            isDisabled={deed.busy}
            onPress={() => carryOut(async () => void (await client.seal.deletePlain()))}
          >
            {say("Delete the plain backups")}
          </Button>
        </p>
      )}
      {wished === null ? (
        <span className="backups-row">
          {presses.map(({ kind, press }) => (
            <Button key={kind} onPress={() => setWished(kind)}>
              {press}
            </Button>
          ))}
        </span>
      ) : (
        <SealForm
          kind={wished}
          isBusy={deed.busy}
          onDone={(wish) => carryOut(() => done(client, wish))}
          onCancel={() => setWished(null)}
        />
      )}
      {deed.busy ? <Progress label={say("Working on the desk’s files…")} /> : null}
      {deed.problem === null ? null : <Alert title={say("Problem")}>{deed.problem.message}</Alert>}
    </section>
  );
}

const PLAIN = [{ kind: "seal", press: say("Seal this desk…") }] as const;
const SEALED = [
  { kind: "change", press: say("Change the passphrase…") },
  { kind: "unseal", press: say("Unseal this desk…") },
] as const;

async function done(client: DeskClient, wish: SealWish): Promise<void> {
  switch (wish.kind) {
    case "seal":
      return untilSealed(client, client.seal.begin({ passphrase: wish.passphrase }), true);
    case "change":
      return client.seal.change({ old: wish.old, passphrase: wish.passphrase });
    case "unseal":
      return untilSealed(client, client.seal.end({ passphrase: wish.old }), false);
    default:
      return assertNever(wish);
  }
}

function stateWords({ sealed, canChange }: { sealed: boolean; canChange: boolean }): string {
  if (!canChange) return say("Close the app to seal or unseal this desk in a shell.");
  return sealed
    ? say("This desk is sealed: all of it is encrypted on the disk.")
    : say(
        "Anybody who has this desk’s folder can read it. A passphrase seals it: articles, photos, names and backups are then encrypted on the disk.",
      );
}

function plainWords(count: number): string {
  return say(
    "{count, plural, one {# backup was} other {# backups were}} made before the desk was sealed, and anybody can read what is in there.",
    { count },
  );
}
