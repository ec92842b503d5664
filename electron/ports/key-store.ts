/** The system's own keeper of secrets: what it wraps, the same person unwraps on the same computer, and nobody else. */
export interface KeyStore {
  /** False too where it would wrap under a password that everybody knows. */
  readonly isThere: () => boolean;
  /** The secret, so that it may lie in a file. */
  readonly wrap: (secret: Uint8Array) => Uint8Array;
  /** Throws where another person, computer or key store wrapped it, or it was changed. */
  readonly unwrap: (wrapped: Uint8Array) => Uint8Array;
}
