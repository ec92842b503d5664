import { type KeyboardEvent, useState } from "react";
import { STATUS_NAMES, STATUSES, type Status } from "../../../shared/article/status.ts";
import { say } from "../../../shared/words/say.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { useDeed } from "../../bridge/use-deed.ts";
import { Alert } from "../../ui/alert.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { showToast } from "../../ui/toast.tsx";
import type { StoryProps } from "./story-props.ts";

const options = STATUSES.map((value) => ({ value, label: STATUS_NAMES[value] }));

/** Where the draft stands. A change is logged with person, time and message, and can be taken back. */
export function StatusField({
  fields,
  isReadOnly,
  session,
}: StoryProps & { readonly session: DraftSession }) {
  const { client } = useDesk();
  const deed = useDeed();
  const [message, setMessage] = useState("");

  const set = async (status: Status, note: string | null) => {
    await session.settled();
    await client.drafts.setStatus({ id: session.id, status, message: note });
  };
  const choose = (status: Status) =>
    deed.run(async () => {
      const before = fields.status;
      if (status === before) return;
      await set(status, message.trim() || null);
      setMessage("");
      const undo = () => void deed.run(() => set(before, null));
      showToast({
        text: `Status: ${STATUS_NAMES[status]}`,
        action: { label: say("Undo"), run: undo },
      });
    });
  const log = () =>
    deed.run(async () => {
      await set(fields.status, message.trim());
      setMessage("");
    });
  const press = ({ key, nativeEvent }: Pick<KeyboardEvent, "key" | "nativeEvent">) => {
    const isAsked = key === "Enter" && !nativeEvent.isComposing && !deed.busy && !isReadOnly;
    if (isAsked && message.trim() !== "") void log();
  };
  return (
    <>
      <Select
        label={say("Status")}
        options={options}
        value={fields.status}
        onChange={(status) => void choose(status)}
        isDisabled={isReadOnly || deed.busy}
      />
      <TextField
        label={say("Message with the next status")}
        placeholder="Optional; Enter keeps it alone"
        value={message}
        onChange={setMessage}
        onKeyDown={press}
        maxLength={2000}
        isReadOnly={isReadOnly}
      />
      {deed.problem === null ? null : <Alert title={say("Problem")}>{deed.problem.message}</Alert>}
    </>
  );
}
