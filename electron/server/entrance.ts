import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/**
 * Who may enter. A token stands in the address that a person is shown; it opens once and becomes a
 * cookie. Both are signed with the desk's secret: `SINCE.NONCE.SIGNATURE` and `NONCE.SIGNATURE`.
 */
export interface Entrance {
  /** A cookie's value for a token that is good and was not used before; null for any other. */
  readonly exchange: (token: string) => string | null;
  readonly admits: (cookieHeader: string | undefined) => boolean;
  /** Name of the cookie: one a desk, since cookies do not know ports. */
  readonly cookie: string;
}

/** A token that the host which started last, with this secret, lets in once. */
export function issueToken(secret: string, now: Date): string {
  const claim = `${now.getTime()}.${nonce()}`;
  return `${claim}.${sign(secret, "token", claim)}`;
}

/** The address to show a person: it lets in once. */
export function addressWith(url: string, secret: string): string {
  return `${url}?token=${issueToken(secret, new Date())}`;
}

/**
 * Tokens issued before `startedAt` are refused: what was used before a restart cannot be known
 * after it. Cookies outlive a restart.
 */
export function createEntrance(secret: string, startedAt: Date): Entrance {
  const used = new Set<string>();
  const cookie = `stet-${createHash("sha256").update(secret).digest("hex").slice(0, 8)}`;
  return {
    cookie,
    exchange(token) {
      const [since = "", once = "", signature = ""] = token.split(".");
      const good = isSigned(secret, "token", `${since}.${once}`, signature);
      if (!good || Number(since) < startedAt.getTime() || used.has(once)) return null;
      used.add(once);
      const session = nonce();
      return `${session}.${sign(secret, "cookie", session)}`;
    },
    admits(header) {
      const [session = "", signature = ""] = (cookieValue(header, cookie) ?? "").split(".");
      return isSigned(secret, "cookie", session, signature);
    },
  };
}

function nonce(): string {
  return randomBytes(16).toString("base64url");
}

function sign(secret: string, purpose: "token" | "cookie", claim: string): string {
  return createHmac("sha256", secret).update(`${purpose}:${claim}`).digest("base64url");
}

function isSigned(
  secret: string,
  purpose: "token" | "cookie",
  claim: string,
  signature: string,
): boolean {
  const expected = Buffer.from(sign(secret, purpose, claim));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function cookieValue(header: string | undefined, name: string): string | undefined {
  return header
    ?.split(";")
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);
}
