import { lookup as lookUp } from "node:dns";
import type { ClientRequestArgs } from "node:http";
import { request as secureRequest } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { request as plainRequest } from "./node-http.ts";
import { isPrivateAddress } from "./private-addresses.ts";

/** What came of asking an address once; redirects are told, not followed. */
export type Reply =
  | { readonly kind: "answered"; readonly status: number; readonly location: string | null }
  /** It leads into this machine or its own network, and was not asked. */
  | { readonly kind: "private" }
  | { readonly kind: "timedOut" }
  | { readonly kind: "unreachable" };

/** Asks an http or https address and reads no more than its head. Rejects only where it is aborted. */
export type AskAddress = (
  url: URL,
  method: "HEAD" | "GET",
  signal: AbortSignal | undefined,
) => Promise<Reply>;

const PATIENCE_MS = 10_000;

class Refused extends Error {}

/**
 * By this machine's own network. The address that a name turns out to have is looked at when the
 * connection is made, so that a name cannot lead to another one between the two.
 */
export function askOverNetwork(isRefused = isPrivateAddress): AskAddress {
  const lookup: LookupFunction = (host, options, callback) => {
    lookUp(host, { ...options, all: true }, (error, found) => {
      if (error !== null) return callback(error, []);
      if (found.some(({ address }) => isRefused(address))) return callback(new Refused(), []);
      if (options.all === true) return callback(null, found);
      const [first] = found;
      callback(null, first?.address ?? "", first?.family);
    });
  };
  return async (url, method, signal) => {
    const host = url.hostname.replace(/^\[|\]$/g, "");
    if (isIP(host) !== 0 && isRefused(host)) return { kind: "private" };
    const patience = AbortSignal.timeout(PATIENCE_MS);
    const both = signal === undefined ? patience : AbortSignal.any([patience, signal]);
    try {
      return await askOnce(url, { method, lookup, signal: both });
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof Refused) return { kind: "private" };
      return { kind: patience.aborted ? "timedOut" : "unreachable" };
    }
  };
}

function askOnce(url: URL, options: ClientRequestArgs): Promise<Reply> {
  const request = url.protocol === "https:" ? secureRequest : plainRequest;
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        ...options,
        hostname: url.hostname.replace(/^\[|\]$/g, ""),
        port: url.port,
        path: `${url.pathname}${url.search}`,
        headers: { "user-agent": "Stet link check", accept: "*/*" },
        agent: false,
      },
      (response) => {
        const { statusCode = 0, headers } = response;
        resolve({ kind: "answered", status: statusCode, location: headers.location ?? null });
        response.destroy();
      },
    );
    asked.on("error", reject);
    asked.end();
  });
}
