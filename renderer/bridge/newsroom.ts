import type { ContractRouterClient } from "@orpc/contract";
import type { NewsroomState, newsroom } from "../../shared/contract/newsroom.ts";
import type { Desk } from "./connect.ts";
import { useDesk } from "./desk-context.ts";
import { follow } from "./follow.ts";

export type NewsroomClient = ContractRouterClient<typeof newsroom>;

/** What of a desk has to do with its newsroom. */
export function newsroomOf({ client }: Pick<Desk, "client">): NewsroomClient {
  return (client as unknown as { newsroom: NewsroomClient }).newsroom;
}

export function useNewsroom(): NewsroomClient {
  return newsroomOf(useDesk());
}

/** Tells how this desk and its newsroom stand, now and whenever that changes. Returns what ends it. */
export function watchNewsroom(desk: Desk, tell: (state: NewsroomState) => void): () => void {
  const end = new AbortController();
  void follow({
    connection: desk.connection,
    signal: end.signal,
    open: (signal) => newsroomOf(desk).watch(undefined, { signal }),
    onItem: tell,
  });
  return () => end.abort();
}
