import { createHash, randomBytes } from "node:crypto";

/**
 * 256 random bits, as a secret that is shown once and kept by its hash alone. A shell takes what begins
 * with a dash for an option.
 */
export const newSecret = (): string => `s${randomBytes(32).toString("base64url")}`;

export const hashOf = (secret: string): string =>
  createHash("sha256").update(secret).digest("base64url");
