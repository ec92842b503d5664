import { useState } from "react";
import { say } from "../../../shared/words/say.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import { useSettings } from "../../bridge/settings.ts";
import { useDeed } from "../../bridge/use-deed.ts";
import { Alert } from "../../ui/alert.tsx";
import { Button } from "../../ui/button.tsx";
import { TagList } from "../../ui/tag-list.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { ListChoice } from "./list-choice.ts";
import { isWhole, withChoice } from "./saved-choice.ts";

/** Keeps what the list shows under a name, on the desk; and lets names go. */
export function SaveFilter({ choice }: { readonly choice: ListChoice }) {
  const desk = useDesk();
  const { savedFilters } = useSettings(desk);
  const deed = useDeed();
  const [name, setName] = useState("");
  const called = name.trim();
  const isReady = called !== "" && !isWhole(choice);
  const save = () =>
    deed.run(async () => {
      if (!isReady) return;
      await desk.settings.change({ savedFilters: withChoice(savedFilters, called, choice) });
      setName("");
    });
  const remove = (gone: string) =>
    deed.run(() =>
      desk.settings.change({ savedFilters: savedFilters.filter((one) => one.name !== gone) }),
    );
  return (
    <>
      <TextField
        label={say("Save this filter as")}
        value={name}
        onChange={setName}
        maxLength={60}
        onKeyDown={({ key }) => {
          if (key === "Enter") void save();
        }}
      />
      <Button size="small" onPress={() => void save()} isDisabled={!isReady || deed.busy}>
        {say("Save the filter")}
      </Button>
      {savedFilters.length === 0 ? null : (
        <TagList
          label={say("Names of saved filters")}
          tags={savedFilters.map((one) => one.name)}
          onRemove={(gone) => void remove(gone)}
        />
      )}
      {deed.problem === null ? null : <Alert title={say("Problem")}>{deed.problem.message}</Alert>}
    </>
  );
}
