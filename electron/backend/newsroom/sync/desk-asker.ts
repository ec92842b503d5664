import type { Input } from "../../context.ts";
import { pendingCalls } from "../../threads/pending-calls.ts";
import { problemOf } from "../../threads/protocol.ts";
import type { AskDesk, NewsroomOps, SaidByNewsroom } from "../newsroom-thread.ts";

/** The way from the newsroom's thread back to the desk's own: what it says, and what it asks for. */
export function deskAsker(say: (said: SaidByNewsroom) => void): {
  readonly ask: AskDesk;
  readonly say: (said: SaidByNewsroom) => void;
  readonly answer: (input: Input<NewsroomOps["newsroom.answer"]>) => null;
} {
  const calls = pendingCalls();
  return {
    say,
    ask: ((name, input) => {
      const { id, answer } = calls.open();
      say({ kind: "ask", id, name, input });
      return answer;
    }) as AskDesk,
    answer: ({ id, output, fault }) => {
      if (fault === null) calls.resolve(id, output);
      else calls.reject(id, problemOf(fault));
      return null;
    },
  };
}
