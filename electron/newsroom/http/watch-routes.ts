import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Metrics } from "../metrics.ts";
import { Refused } from "../refused.ts";
import { sendJson } from "./bodies.ts";
import type { Route } from "./call.ts";

interface Deps {
  /** Whether it can do its work. */
  readonly isReady: () => Promise<boolean>;
  readonly metrics: Metrics;
  /** Null: only this machine may ask for metrics, and not through a proxy. */
  readonly token: string | null;
}

/** What those ask who watch over the server. */
export function watchRoutes({ isReady, metrics, token }: Deps): Route[] {
  return [
    {
      method: "GET",
      path: "/health",
      isOpen: true,
      answer: async ({ response }) => sendJson(response, 200, { alive: true }),
    },
    {
      method: "GET",
      path: "/ready",
      isOpen: true,
      answer: async ({ response }) => {
        const ready = await isReady();
        sendJson(response, ready ? 200 : 503, { ready });
      },
    },
    {
      method: "GET",
      path: "/metrics",
      isOpen: true,
      answer: async ({ request, response }) => {
        if (!(token === null ? isFromHere(request) : hasToken(request, token))) {
          throw new Refused("role", NOT_YOURS);
        }
        const text = await metrics.text();
        response.writeHead(200, { "content-type": metrics.contentType });
        response.end(text);
      },
    },
  ];
}

const HERE = new Set(["127.0.0.1", "::1", "::ffff:127.0.0.1"]);

/** A proxy on this machine asks for others. */
function isFromHere({ socket, headers }: IncomingMessage): boolean {
  const isForOthers = ["forwarded", "x-forwarded-for", "x-real-ip", "via"].some(
    (name) => headers[name] !== undefined,
  );
  return HERE.has(socket.remoteAddress ?? "") && !isForOthers;
}

function hasToken({ headers }: IncomingMessage, token: string): boolean {
  const [given, wanted] = [
    Buffer.from(headers.authorization ?? ""),
    Buffer.from(`Bearer ${token}`),
  ];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

const NOT_YOURS = "These figures are for whoever runs the newsroom. Nothing was changed.";
