import type { DeskClient } from "../../shared/contract/index.ts";
import type { NewsroomState } from "../../shared/contract/newsroom.ts";
import type { Desk } from "./connect.ts";
import { follow } from "./follow.ts";

export type NewsroomClient = DeskClient["newsroom"];

/** Tells how this desk and its newsroom stand, now and whenever that changes. Returns what ends it. */
export function watchNewsroom(
  { client, connection }: Pick<Desk, "client" | "connection">,
  tell: (state: NewsroomState) => void,
): () => void {
  const end = new AbortController();
  void follow({
    connection,
    signal: end.signal,
    open: (signal) => client.newsroom.watch(undefined, { signal }),
    onItem: tell,
  });
  return () => end.abort();
}
