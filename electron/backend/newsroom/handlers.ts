import type { contract } from "../../../shared/contract/index.ts";
import type { Context } from "../context.ts";
import type { Handlers } from "../handlers.ts";

export function newsroomHandlers({ newsroom }: Context): Handlers<typeof contract.newsroom> {
  const { presence } = newsroom;
  /** The deed, and where that leaves the desk. */
  const after = async (deed: Promise<void>) => {
    await deed;
    return newsroom.state();
  };
  return {
    state: () => newsroom.state(),
    watch: async (_input, { signal }) => newsroom.watch(signal),
    look: ({ address }) => newsroom.look(address),
    join: ({ address, invitation }) => after(newsroom.join(address, invitation)),
    signIn: ({ address }) => after(newsroom.signIn(address)),
    stopSigningIn: () => after(newsroom.stopSigningIn()),
    leave: () => after(newsroom.leave()),
    keepAll: ({ on }) => after(newsroom.keepAll(on)),
    fetch: ({ id }) => newsroom.fetch(id),
    retry: async (input) => newsroom.retry(input.id ?? null),
    presence: async ({ id, clientId }, { signal }) => presence.follow(id, clientId, signal),
    appear: async ({ id, clientId, update }) => presence.appear(id, clientId, update),
  };
}
