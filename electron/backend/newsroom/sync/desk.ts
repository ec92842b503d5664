import type { Store } from "../../../store/store.ts";
import type { AskDesk, SaidByNewsroom } from "../newsroom-thread.ts";
import type { ServerCalls } from "../server-calls.ts";
import type { Link } from "./link.ts";

/** What syncing a draft needs: the desk, read here and written by its own thread, and the newsroom. */
export interface SyncDesk {
  readonly folder: string;
  /** Read-only. */
  readonly store: Store;
  /** A write, answered after its commit. */
  readonly ask: AskDesk;
  readonly server: ServerCalls;
  readonly link: Link;
  /** By which the journal names whoever is not known here. */
  readonly newsroom: string;
  readonly now: () => string;
  readonly say: (said: SaidByNewsroom) => void;
}
