import type { IncomingMessage } from "node:http";

/** Why a request is turned away before anything else is looked at. */
export interface Refusal {
  readonly status: 401 | 403 | 404 | 405;
  readonly sentence: string;
}

const READING: readonly string[] = ["GET", "HEAD"];

/**
 * Turns away what another site or a renamed host sends. A page elsewhere can make a browser ask
 * 127.0.0.1, but it cannot write these headers: Host says which name was typed (DNS rebinding),
 * Origin which page asks. Sockets must name their origin, since browsers always do.
 */
export function refusal(request: IncomingMessage, port: number, takes = READING): Refusal | null {
  const host = `127.0.0.1:${port}`;
  const isSocket = request.headers.upgrade !== undefined;
  const { origin } = request.headers;
  if (request.headers.host !== host) {
    return { status: 403, sentence: `Stet answers at http://${host} only.` };
  }
  if (origin === undefined ? isSocket : origin !== `http://${host}`) {
    return { status: 403, sentence: "Stet does not answer other sites." };
  }
  if (!takes.includes(request.method ?? "")) {
    return { status: 405, sentence: "Stet takes changes over its socket only." };
  }
  return null;
}

export const NOT_ADMITTED: Refusal = {
  status: 401,
  sentence:
    "This address of Stet has been used already, or was never given to this browser. The desk is " +
    "safe. Run `npm start` (or `stet serve`) again: it opens the desk or prints a new address.",
};

export const NOT_FOUND: Refusal = { status: 404, sentence: "There is no such page in Stet." };
