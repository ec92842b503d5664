import type { Document } from "@hocuspocus/server";
import { removeAwarenessStates } from "y-protocols/awareness";
import { departed, type Presence, presence } from "../../../shared/newsroom/presence.ts";
import type { SyncConnection } from "./context.ts";

/** A caret and a name are far shorter. */
const LONGEST_STATE = 8_000;
/** Windows that one desk has an article open in. */
const MOST_CLIENTS = 50;

type States = Map<number, Record<string, unknown>>;

/**
 * What somebody shows of themselves: under their own name, whatever their desk says, and of nobody else's
 * windows. A window that has gone says so with `gone`. Changes `states` in place.
 */
export function ownStates(states: States, connection: SyncConnection, document: Document): void {
  const own = document.getClients(connection) as Set<number>;
  const taken = clientsOfOthers(document, connection);
  let room = MOST_CLIENTS - own.size;
  for (const [client, state] of [...states]) {
    const isNew = !own.has(client);
    const isRefused = taken.has(client) || (isNew && room <= 0) || isTooLong(state);
    // The engine reads the message into somebody of its own, who shows nothing.
    if (isRefused || Object.keys(state).length === 0) states.delete(client);
    else if (state.gone === true) {
      // The engine passes on who is there, and nobody's departure.
      states.delete(client);
      removeAwarenessStates(document.awareness, [client], "gone");
    } else {
      room -= isNew ? 1 : 0;
      const { data: caret = null } = presence.shape.caret.or(departed).safeParse(state.caret);
      states.set(client, { person: personOf(connection, state.person), caret });
    }
  }
}

function personOf({ context }: SyncConnection, given: unknown): Presence["person"] {
  const { id, name, initials } = context.seat.member;
  const shown = presence.shape.person.shape.colour.safeParse(Object(given).colour);
  return { id, name, initials, colour: shown.data ?? null };
}

function clientsOfOthers(document: Document, own: SyncConnection): Set<number> {
  const others = document.getConnections().filter((connection) => connection !== own);
  return new Set(others.flatMap((connection) => [...document.getClients(connection)]));
}

function isTooLong(state: unknown): boolean {
  return JSON.stringify(state ?? null).length > LONGEST_STATE;
}
