import * as oidc from "openid-client";
import type { Role } from "../../../shared/newsroom/roles.ts";
import type { Session } from "../../../shared/newsroom/wire.ts";
import type { NewsroomStore } from "../../store/newsroom/newsroom-store.ts";
import type { Arriving, SignIn } from "../../store/newsroom/sign-ins.ts";
import { Refused } from "../refused.ts";
import type { Entering } from "./entering.ts";
import { hashOf, newSecret } from "./secrets.ts";

export interface OpenIdOptions {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Of somebody who signs in for the first time. */
  readonly role: Role;
}

/**
 * Signing in by the newsroom's own accounts. The desk keeps a secret of its own (`challenge`), so that only
 * it gets the session; the person is asked in the browser whether it is theirs, since an address can be sent
 * to somebody else.
 */
export interface OpenId {
  begin(arriving: Arriving, challenge: string): Promise<{ page: string; pairing: string }>;
  /** The provider sends the browser back: who it is, and a secret for the answer to what they are asked. */
  proved(url: URL): Promise<{ name: string; desk: string; answer: string }>;
  allow(answer: string): Promise<void>;
  wait(pairing: string, verifier: string): Promise<Session | null>;
}

interface Deps {
  readonly options: OpenIdOptions;
  /** The newsroom's address, as browsers know it. */
  readonly address: () => string;
  readonly store: Pick<NewsroomStore, "signIns">;
  readonly entering: Entering;
  readonly clock: () => Date;
}

export const CALLBACK = "/v1/sign-in/done";
const LONGEST_MS = 10 * 60_000;

export function createOpenId({ options, address, store, entering, clock }: Deps): OpenId {
  const { signIns } = store;
  let found: Promise<oidc.Configuration> | null = null;
  const provider = () => {
    found ??= discover(options).catch((error: unknown) => {
      found = null;
      throw error;
    });
    return found;
  };
  const callback = () => `${address()}${CALLBACK}`;
  /** Who the provider says it is; rejects where it says that it is nobody, or is not to be believed. */
  const claimsOf = async (url: URL, { checks }: SignIn): Promise<oidc.IDToken> => {
    const asSeen = new URL(`${callback()}${url.search}`);
    const tokens = await oidc.authorizationCodeGrant(await provider(), asSeen, {
      pkceCodeVerifier: checks.verifier,
      expectedNonce: checks.nonce,
      expectedState: url.searchParams.get("state") ?? "",
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (claims === undefined) throw new RangeError("The provider names nobody.");
    return claims;
  };

  return {
    begin: async (arriving, challenge) => {
      const config = await provider().catch(() => {
        throw new Refused("unavailable", NO_ACCOUNTS);
      });
      const [pairing, state] = [newSecret(), newSecret()];
      const verifier = oidc.randomPKCECodeVerifier();
      const nonce = oidc.randomNonce();
      const page = oidc.buildAuthorizationUrl(config, {
        redirect_uri: callback(),
        scope: "openid profile",
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: "S256",
        state,
        nonce,
      });
      const expiresAt = clock().getTime() + LONGEST_MS;
      await signIns.begin({
        ...{ pairingHash: hashOf(pairing), stateHash: hashOf(state), challenge, arriving },
        ...{ checks: { verifier, nonce }, expiresAt },
      });
      return { page: page.href, pairing };
    },
    proved: async (url) => {
      const state = url.searchParams.get("state") ?? "";
      const begun = await signIns.take(hashOf(state), clock().getTime());
      if (begun === null) throw new Refused("signedOut", NOT_BEGUN);
      const claims = await claimsOf(url, begun).catch(async () => {
        await signIns.drop(begun.pairingHash);
        throw new Refused("signedOut", NOT_CONFIRMED);
      });
      const answer = newSecret();
      const name = nameIn(claims) ?? begun.arriving.person.name;
      const subject = `${claims.iss} ${claims.sub}`;
      await signIns.proved(begun.pairingHash, { subject, name, answerHash: hashOf(answer) });
      return { name, desk: begun.arriving.person.name, answer };
    },
    allow: async (answer) => {
      const isThere = await signIns.allow(hashOf(answer), clock().getTime());
      if (!isThere) throw new Refused("signedOut", NOT_BEGUN);
    },
    wait: async (pairing, verifier) => {
      const allowed = await signIns.finish(hashOf(pairing), hashOf(verifier), clock().getTime());
      if (allowed === "unknown") throw new Refused("signedOut", NOT_BEGUN);
      if (allowed === "waits") return null;
      const { arriving, proof } = allowed;
      const person = { ...arriving.person, name: proof.name, initials: initialsOf(proof.name) };
      return entering.admit({ ...arriving, person }, proof.subject, options.role);
    },
  };
}

/**
 * Unencrypted on this machine alone. The library takes what comes straight from the provider's address
 * for the provider's own; here its signature is looked at as well.
 */
function discover({ issuer, clientId, clientSecret }: OpenIdOptions) {
  const url = new URL(issuer);
  const isHere = ["127.0.0.1", "localhost", "[::1]"].includes(url.hostname);
  const signatures = oidc.enableNonRepudiationChecks;
  const execute = isHere ? [oidc.allowInsecureRequests, signatures] : [signatures];
  return oidc.discovery(url, clientId, clientSecret, undefined, { execute });
}

function nameIn(claims: oidc.IDToken): string | null {
  const { name, preferred_username: other } = claims;
  const found = [name, other].find((one) => typeof one === "string" && one.trim() !== "");
  return typeof found === "string" ? found.trim().slice(0, 200) : null;
}

function initialsOf(name: string): string {
  const first = name.split(/\s+/).flatMap((word) => [...word].slice(0, 1));
  return first.slice(0, 3).join("").toUpperCase() || "?";
}

const NOT_BEGUN =
  "This sign-in was not confirmed, is not known or took too long. Nothing was sent. Begin again on your desk.";
const NOT_CONFIRMED =
  "Your newsroom's accounts did not confirm this sign-in. Nothing was sent. Begin again on your desk.";
const NO_ACCOUNTS =
  "Your newsroom's accounts do not answer just now. Nothing was sent. Try again in a while.";
