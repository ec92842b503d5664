import { createHash, generateKeyPairSync, type KeyObject, randomUUID, sign } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { OpenIdOptions } from "../sessions/open-id.ts";

/** How a provider goes wrong that is not to be believed. */
export type Fault = "another key" | "another nonce" | "another client" | "out of date";

/** The accounts of a house: an OpenID provider that lets in whoever types a name. */
export interface Accounts {
  readonly options: OpenIdOptions;
  /** What it says of the next people is wrong in this way; null: right again. */
  go(fault: Fault | null): void;
  stop(): Promise<void>;
}

interface Begun {
  readonly redirect: string;
  readonly challenge: string;
  readonly nonce: string;
  readonly name: string;
}

const CLIENT = { id: "stet", secret: "a secret of the house" };
const KEY_ID = "one";

/** `newsroom` is where the newsroom's server answers: only there is anybody sent back to. */
export async function startAccounts(newsroom: () => string): Promise<Accounts> {
  const own = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const foreign = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const codes = new Map<string, Begun>();
  let fault: Fault | null = null;
  let issuer = "";

  const idToken = ({ nonce, name }: Begun): string => {
    const now = Math.floor(Date.now() / 1000) - (fault === "out of date" ? 7200 : 0);
    return signed(fault === "another key" ? foreign.privateKey : own.privateKey, {
      ...{ iss: issuer, sub: `account of ${name}`, iat: now, exp: now + 300, name },
      aud: fault === "another client" ? "somebody-else" : CLIENT.id,
      nonce: fault === "another nonce" ? "another" : nonce,
    });
  };
  const begin = (query: URLSearchParams, name: string | null): string | null => {
    const redirect = query.get("redirect_uri") ?? "";
    const isAgreed =
      redirect === `${newsroom()}/v1/sign-in/done` &&
      query.get("client_id") === CLIENT.id &&
      query.get("response_type") === "code" &&
      query.get("code_challenge_method") === "S256";
    if (!isAgreed) return null;
    const back = new URL(redirect);
    back.searchParams.set("state", query.get("state") ?? "");
    if (name === null) back.searchParams.set("error", "access_denied");
    else {
      const code = randomUUID();
      const challenge = query.get("code_challenge") ?? "";
      codes.set(code, { redirect, challenge, nonce: query.get("nonce") ?? "", name });
      back.searchParams.set("code", code);
    }
    return back.href;
  };
  const tokenFor = (form: URLSearchParams, authorization: string): object | null => {
    const code = form.get("code") ?? "";
    const begun = codes.get(code);
    codes.delete(code);
    const verifier = form.get("code_verifier") ?? "";
    const isProved =
      begun !== undefined &&
      begun.challenge === createHash("sha256").update(verifier).digest("base64url") &&
      begun.redirect === form.get("redirect_uri") &&
      hasSecret(form, authorization);
    if (!isProved) return null;
    return { access_token: randomUUID(), token_type: "Bearer", id_token: idToken(begun) };
  };

  const keys = () => {
    const key = { ...own.publicKey.export({ format: "jwk" }), kid: KEY_ID, alg: "RS256" };
    return { keys: [key] };
  };
  const authorize = async (request: IncomingMessage, response: ServerResponse) => {
    if (request.method === "GET") return page(response);
    const form = await formIn(request);
    const name = form.get("answer") === "yes" ? form.get("name") : null;
    const back = begin(new URL(request.url ?? "/", issuer).searchParams, name);
    response.writeHead(back === null ? 400 : 303, back === null ? {} : { location: back }).end();
  };
  const token = async (request: IncomingMessage, response: ServerResponse) => {
    const given = tokenFor(await formIn(request), request.headers.authorization ?? "");
    json(response, given ?? { error: "invalid_grant" }, given === null ? 400 : 200);
  };
  const places: Readonly<Record<string, (...call: Parameters<typeof token>) => unknown>> = {
    "/.well-known/openid-configuration": (_request, response) => json(response, about(issuer)),
    "/keys": (_request, response) => json(response, keys()),
    "/token": token,
    "/authorize": authorize,
  };
  const server = createServer((request, response) => {
    const answer = places[new URL(request.url ?? "/", issuer).pathname];
    if (answer === undefined) response.writeHead(404).end();
    else void answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    options: { issuer, clientId: CLIENT.id, clientSecret: CLIENT.secret, role: "reporter" },
    go: (next) => {
      fault = next;
    },
    stop: async () => {
      if (!server.listening) return;
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function about(issuer: string): object {
  return {
    ...{ issuer, authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token` },
    ...{ jwks_uri: `${issuer}/keys`, response_types_supported: ["code"] },
    ...{ subject_types_supported: ["public"], code_challenge_methods_supported: ["S256"] },
    id_token_signing_alg_values_supported: ["RS256"],
  };
}

function signed(key: KeyObject, claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const text = `${part({ alg: "RS256", typ: "JWT", kid: KEY_ID })}.${part(claims)}`;
  return `${text}.${sign("sha256", Buffer.from(text), key).toString("base64url")}`;
}

function hasSecret(form: URLSearchParams, authorization: string): boolean {
  if (form.get("client_secret") === CLIENT.secret) return form.get("client_id") === CLIENT.id;
  const [id = "", secret = ""] = Buffer.from(authorization.replace(/^Basic /, ""), "base64")
    .toString()
    .split(":")
    .map((part) => decodeURIComponent(part.replaceAll("+", " ")));
  return id === CLIENT.id && secret === CLIENT.secret;
}

async function formIn(request: IncomingMessage): Promise<URLSearchParams> {
  const parts: Uint8Array[] = [];
  for await (const part of request) parts.push(part);
  return new URLSearchParams(Buffer.concat(parts).toString());
}

function json(response: ServerResponse, body: object, status = 200): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

function page(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(
    `<!doctype html><html lang="en"><title>Accounts of the house</title><form method="post">
<label>Name <input name="name"></label>
<button name="answer" value="yes">Sign in</button><button name="answer" value="no">Refuse</button></form></html>`,
  );
}
