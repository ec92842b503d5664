import { useState } from "react";
import type { Person } from "../../../shared/contract/desk.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import { Button } from "../../ui/button.tsx";
import { Select } from "../../ui/select.tsx";
import type { Entry, SettingProps } from "./entry.ts";
import { PersonForm } from "./person-form.tsx";
import { useAnswer } from "./use-answer.ts";

function WhoWrites({ person, changes, settled }: SettingProps) {
  const { client } = useDesk();
  const { answer, askAgain } = useAnswer((desk) => desk.desk.people());
  const [isNew, setNew] = useState(false);
  const people = (answer ?? []).filter(({ id }) => id !== person?.id);
  const all = person === null ? people : [person, ...people];
  const writeAs = (who: Parameters<typeof client.desk.writeAs>[0], name: string) =>
    changes.make({
      said: `${name} writes here now.`,
      work: async () => {
        // What is on its way carries the name of who typed it.
        await settled();
        await client.desk.writeAs(who);
        setNew(false);
        await askAgain();
      },
      back: person === null ? null : () => client.desk.writeAs({ id: person.id }),
    });
  const choose = (id: string) => {
    const chosen = people.find((one) => one.id === id);
    if (chosen !== undefined) void writeAs({ id: chosen.id }, chosen.name);
  };
  return (
    <div className="setting-block">
      <div className="setting-row">
        <Select
          label="Who writes here"
          options={all.map(({ id, name, initials }) => ({
            value: id,
            label: `${name} (${initials})`,
          }))}
          value={person?.id ?? null}
          onChange={choose}
          isDisabled={changes.busy}
        />
        {isNew ? null : <Button onPress={() => setNew(true)}>Somebody new…</Button>}
      </div>
      {isNew ? (
        <PersonForm
          title="Somebody new"
          deed="Write as this person"
          first={null}
          isBusy={changes.busy}
          onDone={(who) => void writeAs(who, who.name)}
          onCancel={() => setNew(false)}
        />
      ) : null}
    </div>
  );
}

function OwnName({ person, changes }: SettingProps) {
  const { client } = useDesk();
  if (person === null) return null;
  const call = ({ name, initials }: Omit<Person, "id">) =>
    client.desk.introduce({ name, initials });
  const rename = (who: Omit<Person, "id">) =>
    changes.make({
      said: `Your name is ${who.name}, in short ${who.initials}.`,
      work: () => call(who),
      back: () => call(person),
    });
  return (
    <PersonForm
      key={`${person.id} ${person.name} ${person.initials}`}
      title="Your name"
      deed="Keep this name"
      first={person}
      isBusy={changes.busy}
      onDone={(who) => void rename(who)}
      onCancel={null}
    />
  );
}

export const PEOPLE: readonly Entry[] = [
  {
    id: "whoWrites",
    section: "people",
    label: "Who writes here",
    about:
      "What you type from now on carries this name in the list, in versions and in the history. What was typed before keeps its own.",
    words: "person user account author switch change i am log in sign in profile colleague editor",
    Control: WhoWrites,
  },
  {
    id: "ownName",
    section: "people",
    label: "Your name",
    about:
      "Everything that you have written here goes by the new name, too. Bylines stay as they are.",
    words: "rename initials spelling byline user correct change",
    Control: OwnName,
  },
];
