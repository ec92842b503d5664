import { STATUSES } from "../../../shared/article/status.ts";
import { type Command, oneOf, text, words } from "../command.ts";

export const status: Command = {
  name: "status",
  usage: "status ID STATUS [--message M]",
  summary: `gives the draft a status (${STATUSES.join(", ")}) and logs it`,
  description: [
    "The change is logged with time, person and message, and the draft as it stands is kept as a version. Where it has the status already, the message alone is logged.",
    `STATUS is one of ${STATUSES.join(", ")}.`,
  ],
  options: {
    message: { type: "string", value: "M", does: "A word to whoever comes next; it is logged." },
  },
  examples: [
    {
      line: "status ferry filed --message 'Numbers checked'",
      does: "Files the draft and says why.",
    },
  ],
  prepare(args) {
    const [handle, wanted] = words(args, "ID", "STATUS");
    const to = oneOf(wanted, STATUSES, "STATUS");
    const message = text(args, "message")?.trim() || null;
    return async (desk) => {
      const { id, status: from } = await desk.drafts.find({ handle });
      await desk.drafts.setStatus({ id, status: to, message });
      const line = from === to ? `It is ${to} already.` : `${from} → ${to}`;
      return { json: { id, from, status: to }, lines: [line], failures: [] };
    };
  },
};
