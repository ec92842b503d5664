import type { UpdateState } from "../../shared/contract/updates.ts";

/** How a host that is a program by itself gets newer versions of it. */
export interface Updates {
  readonly state: () => Promise<UpdateState>;
  /** Calls back with each new state until the returned function is called. */
  readonly subscribe: (listener: (state: UpdateState) => void) => () => void;
  readonly look: () => Promise<void>;
  readonly fetch: () => Promise<void>;
  readonly install: () => void;
}
