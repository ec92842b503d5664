import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import {
  about,
  type arriving,
  type joining,
  listPage,
  refusal,
  session,
  signInPage,
  type signingIn,
  type VersionThere,
  versionsThere,
  type Writer,
  waited,
  writers,
} from "../../../shared/newsroom/wire.ts";
import { withoutSlashes } from "../../../shared/newsroom/without-slashes.ts";
import { tooInsecure } from "./server-problem.ts";
import type { SignedIn } from "./session.ts";

/** The server did not answer, or said that it cannot now. Everything waits. */
export class Unanswered extends Error {}

/** It said why in its own sentence. */
export class Busy extends Unanswered {}

/** Something answered that does not speak as a newsroom does. */
export class Strange extends Unanswered {}

/** The server answered that it will not. */
export class ServerRefusal extends Error {
  readonly code: z.infer<typeof refusal>["code"];
  constructor({ code, sentence }: z.infer<typeof refusal>) {
    super(sentence);
    this.code = code;
  }
}

/** What a newsroom's server is asked over HTTP; see `shared/newsroom/wire.ts`. */
export type ServerCalls = ReturnType<typeof serverCalls>;

/** Who is signed in; null for what anybody may ask. */
type Access = Pick<SignedIn, "access" | "forget"> | null;

const TOO_OFTEN = 429;
const LARGEST_ANSWER = 64 * 1024 * 1024;
const LARGEST_FILE = 256 * 1024 * 1024;
const PATIENCE_MS = 20_000;
const FILE_PATIENCE_MS = 300_000;

/** `address` as {@link addressOf} gave it. Nothing but this address is ever asked. */
export function serverCalls(address: string, access: Access) {
  const call = <Schema extends z.ZodType>(
    schema: Schema,
    path: string,
    { body, by = null, method = body === undefined ? "GET" : "POST" }: Asked = {},
  ): Promise<z.infer<Schema>> =>
    inTheNameOf(by, async (headers) => {
      const answer = await ask(address, path, {
        method,
        headers: { ...headers, accept: "application/json", "content-type": "application/json" },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = new TextDecoder().decode(await bytesOf(answer, LARGEST_ANSWER));
      const read = schema.safeParse(text === "" ? null : jsonIn(text));
      if (!read.success) throw new Strange("The server's answer is not what was agreed.");
      return read.data;
    });
  const file = (path: string, options: RequestInit = {}) =>
    inTheNameOf(access, (headers) => ask(address, path, { ...options, headers }, FILE_PATIENCE_MS));
  const signedIn = { by: access };
  const isThere = async (path: string) => {
    try {
      await (await file(path, { method: "HEAD" })).body?.cancel();
      return true;
    } catch (error) {
      if (isNotFound(error)) return false;
      throw error;
    }
  };
  const get = async (path: string) => {
    try {
      return await bytesOf(await file(path), LARGEST_FILE);
    } catch (error) {
      if (isNotFound(error)) return null;
      throw error;
    }
  };
  const put = async (path: string, body: Uint8Array) => {
    const answer = await file(path, { method: "PUT", body: body as Uint8Array<ArrayBuffer> });
    await answer.body?.cancel();
  };
  return {
    about: () => call(about, "about"),
    join: (body: z.infer<typeof joining>) => call(session, "join", { body }),
    signIn: (body: z.infer<typeof signingIn>) => call(signInPage, "sign-in", { body }),
    waitFor: (body: { pairing: string; verifier: string }) =>
      call(waited, "sign-in/wait", { body }),
    leave: () => call(z.unknown(), "leave", { body: {}, ...signedIn }),
    renew: (renewal: string) => call(session, "renew", { body: { renewal } }),
    list: (since: string | null) => {
      const query = since === null ? "" : `?since=${encodeURIComponent(since)}`;
      return call(listPage, `drafts${query}`, signedIn);
    },
    writersOf: (draft: string) => call(writers, `drafts/${draft}/writers`, signedIn),
    tellWriters: (draft: string, body: readonly Writer[]) =>
      call(z.unknown(), `drafts/${draft}/writers`, { body, ...signedIn }),
    versionsOf: (draft: string) => call(versionsThere, `drafts/${draft}/versions`, signedIn),
    keepVersion: (draft: string, body: VersionThere) =>
      call(z.unknown(), `drafts/${draft}/versions/${body.id}`, {
        method: "PUT",
        body,
        ...signedIn,
      }),
    hasContent: (hash: string) => isThere(`contents/${hash}`),
    content: (hash: string) => get(`contents/${hash}`),
    keepContent: (hash: string, bytes: Uint8Array) => put(`contents/${hash}`, bytes),
    hasPhoto: (hash: string) => isThere(`photos/${hash}`),
    photo: (hash: string) => get(`photos/${hash}`),
    keepPhoto: (hash: string, bytes: Uint8Array) => put(`photos/${hash}`, bytes),
  };
}

export type Arriving = z.infer<typeof arriving>;

interface Asked {
  readonly method?: string;
  readonly body?: unknown;
  readonly by?: Access;
}

/** A token may be over before its time: then the next one is used, once. */
async function inTheNameOf<Answer>(
  by: Access,
  work: (headers: Record<string, string>) => Promise<Answer>,
): Promise<Answer> {
  if (by === null) return work({});
  const token = await by.access();
  try {
    return await work({ authorization: `Bearer ${token}` });
  } catch (error) {
    if (!(error instanceof ServerRefusal) || error.code !== "signedOut") throw error;
    by.forget(token);
    return work({ authorization: `Bearer ${await by.access()}` });
  }
}

/** So often it is asked more slowly where it says that this desk is too quick. */
const SLOWER = 6;
const SLOWER_MS = 500;

async function ask(
  address: string,
  path: string,
  options: RequestInit,
  patienceMs = PATIENCE_MS,
): Promise<Response> {
  const once = () => answerOf(`${address}/v1/${path}`, options, patienceMs);
  let answer = await once();
  for (let tries = 1; answer.status === TOO_OFTEN && tries <= SLOWER; tries += 1) {
    await answer.body?.cancel();
    await pause(SLOWER_MS * tries * (1 + Math.random()));
    answer = await once();
  }
  if (answer.ok) return answer;
  if (answer.status === 404 && options.method === "HEAD") throw NOT_FOUND;
  throw await refusalIn(answer);
}

/** A redirect is no answer: another address was never agreed to. */
async function answerOf(url: string, options: RequestInit, patienceMs: number): Promise<Response> {
  try {
    const signal = AbortSignal.timeout(patienceMs);
    return await fetch(url, { ...options, signal, redirect: "error" });
  } catch (error) {
    throw new Unanswered("The server did not answer.", { cause: error });
  }
}

const NOT_FOUND = new ServerRefusal({ code: "notFound", sentence: "It is not there." });

async function refusalIn(answer: Response): Promise<Error> {
  const text = new TextDecoder().decode(await bytesOf(answer, LARGEST_ANSWER));
  const read = refusal.safeParse(jsonIn(text));
  const told = `The server answered with ${answer.status}.`;
  // A proxy says in its own words that nobody is behind it.
  if (!read.success) return answer.status >= 500 ? new Unanswered(told) : new Strange(told);
  const isBusy = read.data.code === "tooOften" || read.data.code === "unavailable";
  return isBusy ? new Busy(read.data.sentence) : new ServerRefusal(read.data);
}

function isNotFound(error: unknown): boolean {
  return error instanceof ServerRefusal && error.code === "notFound";
}

async function bytesOf(answer: Response, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of answer.body ?? []) {
      length += part.length;
      if (length > most) throw new Unanswered("The server's answer is too long.");
      parts.push(part);
    }
  } catch (error) {
    if (error instanceof Unanswered) throw error;
    throw new Unanswered("The server's answer broke off.", { cause: error });
  }
  return Buffer.concat(parts);
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No JSON is no answer; the schema says so.
    return undefined;
  }
}

/** How an address is kept: without what follows its path, and without a slash at the end. BAD_INPUT where it must not be used. */
export function addressOf(typed: string): string {
  const url = new URL(typed);
  if (url.protocol === "http:" && !isNear(url.hostname)) throw tooInsecure(url.hostname);
  return withoutSlashes(`${url.protocol}//${url.host}${url.pathname}`);
}

const NEAR = /^(?:localhost|[^.:]+|.+\.(?:localhost|local|lan|internal|home\.arpa))$/;
const NEAR_ADDRESS =
  /^(?:127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.)[\d.]+$|^\[(?:::1|f[cd][\da-f:]+|fe80:[\da-f:]+)\]$/;

/** Within a building words may travel as they are; through the world they may not. */
function isNear(host: string): boolean {
  return NEAR_ADDRESS.test(host) || (!/^[\d.]+$/.test(host) && NEAR.test(host));
}
