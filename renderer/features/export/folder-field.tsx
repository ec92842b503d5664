import { say } from "../../../shared/words/say.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import { useDeed } from "../../bridge/use-deed.ts";
import { Alert } from "../../ui/alert.tsx";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/text-field.tsx";

export interface FolderFieldProps {
  readonly value: string;
  readonly onChange: (folder: string) => void;
  readonly onEnter: () => void;
  /** Whether the host has a native dialog for it. */
  readonly picks: boolean;
}

/** An absolute path, typed or picked. */
export function FolderField({ value, onChange, onEnter, picks }: FolderFieldProps) {
  const { client } = useDesk();
  const deed = useDeed();
  const pick = () =>
    deed.run(async () => {
      const picked = await client.desk.pickFolder();
      if (picked !== null) onChange(picked);
    });
  return (
    <>
      <div className="export-folder">
        <TextField
          label={say("Folder")}
          placeholder={say("The whole path of a folder")}
          value={value}
          onChange={onChange}
          onKeyDown={({ key }) => {
            if (key === "Enter") onEnter();
          }}
          spellCheck="false"
        />
        {picks ? <Button onPress={() => void pick()}>{say("Choose…")}</Button> : null}
      </div>
      {deed.problem === null ? null : <Alert title={say("Problem")}>{deed.problem.message}</Alert>}
    </>
  );
}
