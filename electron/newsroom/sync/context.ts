import type { Connection } from "@hocuspocus/server";
import type { FromServer } from "../../../shared/newsroom/wire.ts";
import type { Seat } from "../sessions/seats.ts";

/** What is known of a document's connection: who sits there, and whether it was refused. */
export interface SyncContext {
  readonly seat: Seat;
  /** Has sent all that it had when it connected. */
  hasAnswered: boolean;
  isRefused: boolean;
  /** May only read, whatever it sends. */
  readonly isReader: boolean;
}

export type SyncConnection = Connection<SyncContext>;

export function tell(connection: Pick<SyncConnection, "sendStateless">, message: FromServer): void {
  connection.sendStateless(JSON.stringify(message));
}

type Refusal = Omit<Extract<FromServer, { kind: "refused" }>, "kind">;

/** Takes nothing of this desk's document any more, and says why. */
export function refuse(connection: SyncConnection, refusal: Refusal): void {
  connection.context.isRefused = true;
  connection.readOnly = true;
  tell(connection, { kind: "refused", ...refusal });
  connection.close({ code: 4403, reason: `refused-${refusal.why}` });
}
