import type { IncomingMessage, ServerResponse } from "node:http";
import { errorName, type Log } from "../log.ts";
import { Refused } from "../refused.ts";
import type { Seat, Seats } from "../sessions/seats.ts";
import { sendJson } from "./bodies.ts";
import { matchPath, type Route } from "./call.ts";
import type { Rates } from "./rates.ts";

interface Deps {
  readonly routes: readonly Route[];
  readonly seats: Seats;
  readonly rates: Rates;
  readonly log: Log;
  readonly onAnswered: (route: string, status: number, ms: number) => void;
}

/** Answers requests; whoever is not signed in gets no further than the open routes. */
export function answerRequests({ routes, seats, rates, log, onAnswered }: Deps) {
  const answer = async (request: IncomingMessage, response: ServerResponse, name: Name) => {
    const { pathname, searchParams: query } = new URL(request.url ?? "/", "http://newsroom");
    for (const route of routes) {
      const named = route.method === request.method ? matchPath(route.path, pathname) : null;
      if (named === null) continue;
      name.route = `${route.method} ${route.path}`;
      const call = { request, response, named, query };
      if (route.isOpen) {
        rates.mayKnock(request.socket.remoteAddress ?? "");
        return route.answer(call);
      }
      const seat = await seatOf(request);
      rates.mayAsk(seat.session);
      return route.answer({ ...call, seat });
    }
    throw new Refused("notFound", NOWHERE);
  };

  const seatOf = async (request: IncomingMessage): Promise<Seat> => {
    const [kind, access] = (request.headers.authorization ?? "").split(" ");
    if (kind !== "Bearer" || !access) throw new Refused("signedOut", NOT_SIGNED_IN);
    return seats.find(access);
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const begun = performance.now();
    const name: Name = { route: "unknown" };
    try {
      await answer(request, response, name);
    } catch (error) {
      const refused = error instanceof Refused ? error : new Refused("unavailable", FAILED);
      if (!(error instanceof Refused) && !request.destroyed) {
        log("error", "request.failed", { call: name.route, error: errorName(error) });
      }
      if (response.headersSent) response.destroy();
      else sendJson(response, refused.status, refused.body);
      // What was still to come is not read.
      if (!request.complete) request.destroy();
    }
    onAnswered(name.route, response.statusCode, performance.now() - begun);
  };
}

interface Name {
  route: string;
}

const NOWHERE =
  "This newsroom does not know what this desk asks for. Everything stays on this desk. Update Stet here and there.";
const NOT_SIGNED_IN =
  "The newsroom does not know this desk. Everything stays on this desk. Sign in again.";
const FAILED =
  "The newsroom could not do this just now. Everything stays on this desk, which tries again by itself.";
