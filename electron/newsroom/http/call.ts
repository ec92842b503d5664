import type { IncomingMessage, ServerResponse } from "node:http";
import type { Seat } from "../sessions/seats.ts";

/** One request on its way through. */
export interface Call {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The parts of the path that are named in the route. */
  readonly named: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}

/** Asked by somebody who is signed in. */
export interface SeatedCall extends Call {
  readonly seat: Seat;
}

export type Route =
  | {
      readonly method: string;
      /** `/v1/drafts/:draft/writers`. */
      readonly path: string;
      readonly isOpen: true;
      readonly answer: (call: Call) => Promise<void>;
    }
  | {
      readonly method: string;
      readonly path: string;
      readonly isOpen?: false;
      readonly answer: (call: SeatedCall) => Promise<void>;
    };

/** What a path names, or null where it is another. */
export function matchPath(pattern: string, path: string): Record<string, string> | null {
  const [wanted, given] = [pattern.split("/"), path.split("/")];
  if (wanted.length !== given.length) return null;
  const named: Record<string, string> = {};
  for (const [at, part] of wanted.entries()) {
    const value = given[at] ?? "";
    if (part.startsWith(":")) named[part.slice(1)] = value;
    else if (part !== value) return null;
  }
  return named;
}
