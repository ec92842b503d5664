import { useState } from "react";
import type { Version } from "../../../shared/contract/versions.ts";
import { say } from "../../../shared/words/say.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import { useDeed } from "../../bridge/use-deed.ts";
import { Alert } from "../../ui/alert.tsx";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/text-field.tsx";

/** What is said of a version; written now or changed later. */
export function VersionNote({ version }: { readonly version: Version }) {
  const { client } = useDesk();
  const deed = useDeed();
  const [written, setWritten] = useState(version.note ?? "");
  const [kept, setKept] = useState(version.note ?? "");
  const note = written.trim();
  const keep = () =>
    deed.run(async () => {
      await client.versions.annotate({ id: version.id, note: note === "" ? null : note });
      setKept(note);
    });
  return (
    <div className="versions-annotation">
      <TextField
        label={say("Note on this version")}
        value={written}
        onChange={setWritten}
        maxLength={5000}
      />
      <Button onPress={() => void keep()} isDisabled={note === kept || deed.busy}>
        {say("Keep note")}
      </Button>
      {deed.problem === null ? null : <Alert title={say("Problem")}>{deed.problem.message}</Alert>}
    </div>
  );
}
