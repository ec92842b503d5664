import "./welcome.css";
import { type FormEvent, useState } from "react";
import { toProblem } from "../../../shared/contract/from-wire.ts";
import type { Problem } from "../../../shared/contract/problem.ts";
import { suggestInitials } from "../../../shared/text/initials.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import { Alert } from "../../ui/alert.tsx";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/text-field.tsx";

/** Asks once who writes on this desk. */
export function Welcome({ onDone }: { readonly onDone: () => void }) {
  const { client } = useDesk();
  const [name, setName] = useState("");
  const [typedInitials, setTypedInitials] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const initials = typedInitials ?? suggestInitials(name);
  const isComplete = name.trim() !== "" && initials.trim() !== "";

  const introduce = async (event: FormEvent) => {
    event.preventDefault();
    if (!isComplete || isBusy) return;
    setBusy(true);
    try {
      await client.desk.introduce({ name: name.trim(), initials: initials.trim() });
      onDone();
    } catch (error) {
      setProblem(toProblem(error));
      setBusy(false);
    }
  };

  return (
    <main className="welcome">
      <form className="welcome-card" onSubmit={introduce}>
        <h1>Stet</h1>
        <p>
          Your desk is on this computer and needs no network. Your name goes with each version you
          keep; nothing is sent anywhere.
        </p>
        <TextField
          label="Your name"
          value={name}
          onChange={setName}
          maxLength={200}
          autoFocus
          autoComplete="name"
        />
        <TextField
          label="Initials"
          value={initials}
          onChange={setTypedInitials}
          maxLength={8}
          description="For places where a name is too long."
        />
        {problem === null ? null : <Alert title="Problem">{problem.message}</Alert>}
        <Button kind="primary" type="submit" isDisabled={!isComplete || isBusy}>
          Open the desk
        </Button>
      </form>
    </main>
  );
}
