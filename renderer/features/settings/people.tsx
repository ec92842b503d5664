import { useState } from "react";
import { say } from "../../../shared/words/say.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import { usePeople } from "../../bridge/use-people.ts";
import { Button } from "../../ui/button.tsx";
import { Select } from "../../ui/select.tsx";
import type { Entry, SettingProps } from "./entry.ts";
import { PersonForm, type Said } from "./person-form.tsx";
import { useAnswer } from "./use-answer.ts";

function WhoWrites({ person, changes, settled }: SettingProps) {
  const { client } = useDesk();
  const { answer, askAgain } = useAnswer((desk) => desk.desk.people());
  const [isNew, setNew] = useState(false);
  const people = (answer ?? []).filter(({ id }) => id !== person?.id);
  const all = person === null ? people : [person, ...people];
  const writeAs = (who: Parameters<typeof client.desk.writeAs>[0], name: string) =>
    changes.make({
      said: say("{name} writes here now.", { name }),
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
          label={say("Who writes here")}
          options={all.map(({ id, name, initials }) => ({
            value: id,
            label: `${name} (${initials})`,
          }))}
          value={person?.id ?? null}
          onChange={choose}
          isDisabled={changes.busy}
        />
        {isNew ? null : <Button onPress={() => setNew(true)}>{say("Somebody new…")}</Button>}
      </div>
      {isNew ? (
        <PersonForm
          title={say("Somebody new")}
          deed={say("Write as this person")}
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
  const { all } = usePeople();
  const first = all.find(({ id }) => id === person?.id);
  if (first === undefined) return null;
  const call = async ({ name, initials, role, colour }: Said) => {
    await client.desk.introduce({ name, initials, role, colour });
  };
  const rename = (who: Said) =>
    changes.make({
      said: say("Your name is {name}, in short {initials}.", {
        name: who.name,
        initials: who.initials,
      }),
      work: () => call(who),
      back: () => call(first),
    });
  return (
    <PersonForm
      key={JSON.stringify(first)}
      title={say("Your name")}
      deed={say("Keep this name")}
      first={first}
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
    label: say("Who writes here"),
    about: say(
      "What you type from now on carries this name in the list, in versions and in the history. What was typed before keeps its own.",
    ),
    words: say(
      "person user account author switch change i am log in sign in profile colleague editor",
    ),
    Control: WhoWrites,
  },
  {
    id: "ownName",
    section: "people",
    label: say("Your name"),
    about: say(
      "Everything that you have written here goes by the new name, too. Bylines stay as they are. Initials, role and colour are shown beside your comments.",
    ),
    words: say("rename initials role colour color profile spelling byline user correct change"),
    Control: OwnName,
  },
];
