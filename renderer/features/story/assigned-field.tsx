import { say } from "../../../shared/words/say.ts";
import { usePeople } from "../../bridge/use-people.ts";
import { Select } from "../../ui/select.tsx";
import type { StoryProps } from "./story-props.ts";

const NOBODY = "\0nobody";

/** Who of the desk's people is to see to the draft. */
export function AssignedField({ fields, writes, isReadOnly }: StoryProps) {
  const { all: people } = usePeople();
  const { assignedTo } = fields.planning;
  const isStranger = assignedTo !== null && !people.some(({ id }) => id === assignedTo.id);
  const choose = (id: string) => {
    const person = people.find((candidate) => candidate.id === id);
    writes.newStep();
    if (id === NOBODY) writes.plan({ assignedTo: null });
    else if (person !== undefined) {
      writes.plan({ assignedTo: { id: person.id, name: person.name } });
    }
  };
  return (
    <Select<string>
      label={say("Assigned to")}
      options={[
        { value: NOBODY, label: say("Nobody") },
        ...(isStranger ? [{ value: assignedTo.id, label: assignedTo.name }] : []),
        ...people.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      value={assignedTo?.id ?? NOBODY}
      onChange={choose}
      isDisabled={isReadOnly}
    />
  );
}
