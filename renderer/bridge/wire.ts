import type { ClientLink } from "@orpc/client";
import type { PhotoUrl } from "../../shared/contract/host-bridge.ts";

/** What oRPC calls go through. */
export type DeskLink = ClientLink<Record<never, never>>;

/** One standing connection to the desk. */
export interface Wire {
  readonly link: DeskLink;
  readonly stands: () => boolean;
  /** Resolves when it is gone. */
  readonly closed: Promise<void>;
}

/** How this page reaches its desk: a socket in a browser, a port in the desktop app. */
export interface Transport {
  /** Rejects where the desk does not answer. */
  readonly open: () => Promise<Wire>;
  readonly photoUrl: PhotoUrl;
  /** Where a draft's bundle is fetched; null where the host writes it to a path instead. */
  readonly bundleUrl: ((draft: string) => string) | null;
  /** Where a copy of a draft's photo is fetched that may leave; likewise. */
  readonly photoCopyUrl: ((draft: string | null, hash: string) => string) | null;
}
