import { STATUSES } from "../../../shared/article/status.ts";
import { type Command, oneOf, text, words } from "../command.ts";

export const status: Command = {
  name: "status",
  usage: "status ID STATUS [--message M]",
  summary: `gives the draft a status (${STATUSES.join(", ")}) and logs it`,
  options: { message: { type: "string" } },
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
