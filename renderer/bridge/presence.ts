import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from "y-protocols/awareness";
import { type Presence, presence } from "../../shared/newsroom/presence.ts";
import type { Connection } from "./connection.ts";
import { follow } from "./follow.ts";
import type { NewsroomClient } from "./newsroom.ts";
import { readOneAtATime } from "./read-one-at-a-time.ts";
import type { DraftSession, Observable } from "./session.ts";
import { createValue } from "./value.ts";

/** Everybody else who has an article open, by the Yjs client of their window. */
export type Others = ReadonlyMap<number, Presence>;

export interface PresenceChannel {
  readonly others: Observable<Others>;
  /** Says who is here and where; not told again where nothing changed. */
  readonly appear: (own: Presence) => void;
  /** Says that this window has left the article. */
  readonly end: () => void;
}

interface PresenceParts {
  readonly newsroom: Pick<NewsroomClient, "presence" | "appear">;
  readonly connection: Connection;
}

/** No more are shown, however many say that they are here. */
const MOST = 60;

/** Who has the article open, in any window of the desk or its newsroom. Nothing of it is kept. */
export function openPresence(
  { newsroom, connection }: PresenceParts,
  { id, doc }: Pick<DraftSession, "id" | "doc">,
): PresenceChannel {
  const awareness = new Awareness(doc);
  const { clientID: clientId } = awareness;
  const others = createValue<Others>(new Map());
  const end = new AbortController();
  const tell = async () => {
    const update = encodeAwarenessUpdate(awareness, [clientId]);
    // Who is not heard now is heard at the next renewal, which comes by itself.
    await newsroom.appear({ id, clientId, update }).catch(() => undefined);
  };
  let telling: ReturnType<typeof readOneAtATime> | null = null;
  awareness.on("update", (_changed: unknown, origin: unknown) => {
    if (origin !== "local" || connection.state.get() !== "up") return;
    if (telling === null) telling = readOneAtATime(tell);
    else telling.again();
  });
  awareness.on("change", (_changed: unknown, origin: unknown) => {
    if (origin !== "local") others.set(othersOf(awareness));
  });
  void follow({
    connection,
    signal: end.signal,
    open: async (signal) => {
      const stream = await newsroom.presence({ id, clientId }, { signal });
      if (telling !== null) awareness.setLocalState(awareness.getLocalState());
      return stream;
    },
    onItem: (update) => applyAwarenessUpdate(awareness, update, "desk"),
  });
  return {
    others,
    appear: (own) => {
      if (JSON.stringify(own) !== JSON.stringify(awareness.getLocalState())) {
        awareness.setLocalState(own);
      }
    },
    end: () => {
      awareness.destroy();
      end.abort();
    },
  };
}

/** What others say of themselves was made elsewhere: what is not well-formed is passed over. */
function othersOf({ clientID, states }: Awareness): Others {
  const found = new Map<number, Presence>();
  for (const [client, state] of states) {
    const read = client === clientID ? undefined : readOnce(state);
    if (read !== undefined && found.size < MOST) found.set(client, read);
  }
  return found;
}

const known = new WeakMap<object, Presence | undefined>();

function readOnce(state: object): Presence | undefined {
  if (!known.has(state)) known.set(state, presence.safeParse(state).data);
  return known.get(state);
}
