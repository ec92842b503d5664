import { useState } from "react";
import { assertNever } from "../../../shared/assert-never.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";
import { say } from "../../../shared/words/say.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import { followWork } from "../../bridge/follow-work.ts";
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
  const desk = useDesk();
  const { client } = desk;
  const { state, readAgain } = useSealState();
  const [wished, setWished] = useState<SealWish["kind"] | null>(null);
  const [left, setLeft] = useState(0);
  const [percent, setPercent] = useState<number | null>(null);
  const deed = useDeed();
  if (state === null) return null;
  const carryOut = (work: () => Promise<void>) =>
    void deed.run(async () => {
      setPercent(null);
      await settled();
      await work();
      setWished(null);
      await readAgain();
    });
  const sealPlain = async () => {
    const { ticket, end } = followWork(desk, setPercent);
    const sealed = await client.seal.sealPlain({ ticket }).finally(end);
    setLeft(sealed.left.length);
  };
  const presses = state.canChange ? (state.sealed ? SEALED : PLAIN) : [];
  return (
    <section className="backups-seal" aria-label={say("Sealing")}>
      <h3>{say("Sealing")}</h3>
      <p>{stateWords(state)}</p>
      {state.plainBackups === 0 ? null : (
        <>
          <p>{plainWords(state.plainBackups)}</p>
          <span className="backups-row">
            <Button isDisabled={deed.busy} onPress={() => carryOut(sealPlain)}>
              {say("Seal the plain backups")}
            </Button>
            <Button
              isDisabled={deed.busy}
              onPress={() => carryOut(async () => void (await client.seal.deletePlain()))}
            >
              {say("Delete the plain backups")}
            </Button>
          </span>
          {left === 0 ? null : <p>{leftWords(left)}</p>}
        </>
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
          onDone={(wish) =>
            carryOut(() =>
              done(client, wish, (step) => setPercent(Math.round((100 * step.done) / step.total))),
            )
          }
          onCancel={() => setWished(null)}
        />
      )}
      {deed.busy ? (
        <Progress
          label={say("Working on the desk’s files…")}
          {...(percent === null ? {} : { value: percent })}
        />
      ) : null}
      {deed.problem === null ? null : <Alert title={say("Problem")}>{deed.problem.message}</Alert>}
    </section>
  );
}

const PLAIN = [{ kind: "seal", press: say("Seal this desk…") }] as const;
const SEALED = [
  { kind: "change", press: say("Change the passphrase…") },
  { kind: "unseal", press: say("Unseal this desk…") },
] as const;

type OnStep = Parameters<typeof untilSealed>[3];

async function done(client: DeskClient, wish: SealWish, onStep: OnStep): Promise<void> {
  switch (wish.kind) {
    case "seal":
      return untilSealed(client, client.seal.begin({ passphrase: wish.passphrase }), true, onStep);
    case "change":
      return client.seal.change({ old: wish.old, passphrase: wish.passphrase });
    case "unseal":
      return untilSealed(client, client.seal.end({ passphrase: wish.old }), false, onStep);
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

function leftWords(count: number): string {
  return say(
    "{count, plural, one {# of them is} other {# of them are}} not whole and cannot be sealed. Delete them, or keep them where nobody else looks.",
    { count },
  );
}

function plainWords(count: number): string {
  return say(
    "{count, plural, one {# backup was} other {# backups were}} made before the desk was sealed, and anybody can read what is in there.",
    { count },
  );
}
