import type { contract } from "../../../shared/contract/index.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import type { Context } from "../context.ts";
import type { Handlers } from "../handlers.ts";

export function newsroomHandlers({ newsroom }: Context): Handlers<typeof contract.newsroom> {
  const { presence } = newsroom;
  return {
    state: async () => newsroom.state(),
    watch: async (_input, { signal }) => newsroom.watch(signal),
    look: async () => unanswered(),
    join: async () => unanswered(),
    signIn: async () => unanswered(),
    leave: async () => newsroom.state(),
    keepAll: async () => newsroom.state(),
    fetch: async () => unanswered(),
    retry: async () => undefined,
    presence: async ({ id, clientId }, { signal }) => presence.follow(id, clientId, signal),
    appear: async ({ id, clientId, update }) => presence.appear(id, clientId, update),
  };
}

function unanswered(): never {
  throw new Problem(
    "OFFLINE",
    "The newsroom's server did not answer. Everything written is safe on this desk. Try again when there is a network.",
  );
}
