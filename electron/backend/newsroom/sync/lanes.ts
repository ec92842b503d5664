import type { HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import type { DraftId } from "../../../../shared/contract/ids.ts";
import { laneOf, lanePath } from "../../../../shared/newsroom/lanes.ts";

/** The connection that a draft's document travels over, until it is let go of. */
export interface Lane {
  readonly websocket: HocuspocusProviderWebsocket;
  readonly leave: () => void;
}

/** Connections to a newsroom's lanes: one each, made when a draft needs it, closed when none has for a while. */
export interface Lanes {
  readonly enter: (draft: DraftId) => Lane;
  /** Tries again now what waits for its turn to. */
  readonly kick: () => void;
  readonly close: () => void;
}

/** The next draft of the same lane, or the same draft, often follows. */
const IDLE_MS = 20_000;

interface Used {
  readonly websocket: HocuspocusProviderWebsocket;
  drafts: number;
  idle: NodeJS.Timeout | null;
}

/** `count` is asked at each draft: a server may be set up otherwise while this desk is away. */
export function openLanes(
  count: () => number,
  connect: (path: string) => HocuspocusProviderWebsocket,
): Lanes {
  const used = new Map<string, Used>();
  const at = (path: string): Used => {
    const known = used.get(path);
    if (known !== undefined) {
      kick(known.websocket);
      return known;
    }
    const one = { websocket: connect(path), drafts: 0, idle: null };
    used.set(path, one);
    return one;
  };
  const hangUp = (path: string, { websocket, idle }: Used) => {
    if (idle !== null) clearTimeout(idle);
    used.delete(path);
    websocket.destroy();
  };
  return {
    enter: (draft) => {
      const lanes = count();
      const path = lanePath(laneOf(draft, lanes), lanes);
      const one = at(path);
      one.drafts += 1;
      if (one.idle !== null) clearTimeout(one.idle);
      one.idle = null;
      return {
        websocket: one.websocket,
        leave: () => {
          one.drafts -= 1;
          if (one.drafts > 0 || used.get(path) !== one) return;
          one.idle = setTimeout(() => hangUp(path, one), IDLE_MS);
        },
      };
    },
    kick: () => {
      for (const { websocket } of used.values()) kick(websocket);
    },
    close: () => {
      for (const [path, one] of [...used]) hangUp(path, one);
    },
  };
}

/** Of what is under way nothing is given up. */
export function kick(websocket: HocuspocusProviderWebsocket): void {
  const isWaiting = websocket.status === "disconnected" && websocket.shouldConnect;
  if (isWaiting) void websocket.connect();
}
