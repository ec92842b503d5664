import type { Extension } from "@hocuspocus/server";
import { draftId } from "../../../shared/contract/ids.ts";
import { DEEDS, may } from "../../../shared/newsroom/roles.ts";
import { draftOf, LIST_DOCUMENT } from "../../../shared/newsroom/wire.ts";
import type { Seats } from "../sessions/seats.ts";
import type { SyncContext } from "./context.ts";

/** Answered to the desk by its reason; the engine logs nothing of an error without a message. */
class NotAdmitted extends Error {
  readonly reason: string;

  constructor(reason: string) {
    super("");
    this.reason = reason;
  }
}

/** Who may open a document, and who stays. */
export function admission(seats: Seats, isClosing: () => boolean): Extension<SyncContext> {
  const seatOf = (token: string) =>
    seats.find(token).catch(() => {
      throw new NotAdmitted("signed-out");
    });
  return {
    onAuthenticate: async ({ token, documentName, connectionConfig }) => {
      if (isClosing()) throw new NotAdmitted("closing");
      if (!isKnownName(documentName)) throw new NotAdmitted("unknown-document");
      const seat = await seatOf(token);
      const { role } = seat.member;
      connectionConfig.readOnly =
        documentName === LIST_DOCUMENT || !DEEDS.some((deed) => may(role, deed));
      const context: SyncContext = {
        ...{ seat, hasAnswered: false, isRefused: false },
        isReader: connectionConfig.readOnly,
      };
      return context;
    },
    onTokenSync: async ({ token, context, connection, document }) => {
      // A desk without sessions of its own closed the document and opened it at once: the engine takes
      // that for a token, and would never answer. The desk comes back with a new connection.
      if (!document.hasConnection(connection)) return connection.webSocket.close(4205, "again");
      const seat = await seatOf(token);
      if (seat.session !== context.seat.session) throw new NotAdmitted("other");
    },
  };
}

function isKnownName(document: string): boolean {
  return document === LIST_DOCUMENT || draftId.safeParse(draftOf(document)).success;
}
