import type { ListedComment } from "../../../shared/contract/comments.ts";
import { type Command, words } from "../command.ts";

export const comments: Command = {
  name: "comments",
  usage: "comments ID [--open]",
  summary: "what is said of places in the text, with its replies; in the order of the text",
  description: [
    "For each thread its time, author, whether it is a query and whether it is resolved, the words it stands on and what was said; a line for each reply. Threads whose text is gone come last. Comments are in no export.",
  ],
  options: { open: { type: "boolean", does: "Those alone that are not resolved." } },
  examples: [{ line: "comments ferry --open", does: "Tells what still has to be answered." }],
  prepare(args) {
    const [handle] = words(args, "ID");
    return async (desk) => {
      const { id } = await desk.drafts.find({ handle });
      const all = await desk.drafts.comments({ id });
      const chosen = all.filter(({ resolved }) => args.options.open !== true || resolved === null);
      return { json: { comments: chosen }, lines: chosen.flatMap(lines), failures: [] };
    };
  },
};

function lines(comment: ListedComment): string[] {
  const { kind, resolved, hasPlace, isDeleted, quote, replies } = comment;
  const states = [
    ...(kind === "query" ? ["query"] : []),
    ...(resolved === null ? [] : [`resolved by ${resolved.by.name}`]),
    ...(hasPlace ? [] : ["text gone"]),
    ...(isDeleted ? ["deleted"] : []),
  ];
  const state = states.length === 0 ? "" : `  (${states.join(", ")})`;
  return [
    `${signed(comment)}${state}  “${oneLine(quote)}”  ${oneLine(comment.text)}`,
    ...replies.map((reply) => `    ${signed(reply)}  ${oneLine(reply.text)}`),
  ];
}

const signed = ({ at, author }: Pick<ListedComment, "at" | "author">) =>
  `${at.slice(0, 16).replace("T", " ")}  ${author.name}`;

const oneLine = (text: string) => text.replace(/\s+/gu, " ");
