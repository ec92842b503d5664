import { useState } from "react";
import { STATUS_NAMES, STATUSES, type Status } from "../../../shared/article/status.ts";
import type { StatusChange } from "../../../shared/article/ydoc/fields.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { useDeed } from "../../bridge/use-deed.ts";
import { Alert } from "../../ui/alert.tsx";
import { inWords } from "../../ui/date-time.ts";
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
  const last = fields.statusLog.at(-1);

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
        action: { label: "Undo", run: undo },
      });
    });
  return (
    <>
      <Select
        label="Status"
        options={options}
        value={fields.status}
        onChange={(status) => void choose(status)}
        isDisabled={isReadOnly || deed.busy}
      />
      {last === undefined ? null : <LastChange change={last} />}
      <TextField
        label="Message with the next status"
        placeholder="Optional, kept in the log"
        value={message}
        onChange={setMessage}
        maxLength={2000}
        isReadOnly={isReadOnly}
      />
      {deed.problem === null ? null : <Alert title="Problem">{deed.problem.message}</Alert>}
    </>
  );
}

function LastChange({ change: { to, person, at, message } }: { readonly change: StatusChange }) {
  return (
    <p className="story-note">
      {STATUS_NAMES[to]} {person === "" ? "" : `by ${person}, `}
      {inWords(at)}
      {message === null ? null : <q dir="auto">{message}</q>}
    </p>
  );
}
