import { type KeyboardEvent, useState } from "react";
import { say } from "../../../shared/words/say.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { useDeed } from "../../bridge/use-deed.ts";
import { Alert } from "../../ui/alert.tsx";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { saveVersion } from "./version-deeds.ts";

/** Keeps a version under a name. Enter in either field does it. */
export function VersionForm({ session }: { readonly session: DraftSession }) {
  const desk = useDesk();
  const deed = useDeed();
  const [name, setName] = useState("");
  const [note, setNote] = useState("");
  const save = () =>
    deed.run(async () => {
      await saveVersion(desk, session, name.trim() || null, note.trim() || null);
      setName("");
      setNote("");
    });
  const press = ({ key, nativeEvent }: Pick<KeyboardEvent, "key" | "nativeEvent">) => {
    if (key === "Enter" && !nativeEvent.isComposing && !deed.busy) void save();
  };
  return (
    <div className="versions-form">
      <TextField
        label={say("Version name")}
        placeholder={say("What is reached, e.g. “Quotes checked”")}
        value={name}
        onChange={setName}
        onKeyDown={press}
        maxLength={200}
      />
      <TextField
        label={say("Note")}
        placeholder={say("Optional")}
        value={note}
        onChange={setNote}
        onKeyDown={press}
        maxLength={5000}
      />
      <div>
        <Button onPress={() => void save()} isDisabled={deed.busy}>
          {say("Save version")}
        </Button>
      </div>
      {deed.problem === null ? null : <Alert title={say("Problem")}>{deed.problem.message}</Alert>}
    </div>
  );
}
