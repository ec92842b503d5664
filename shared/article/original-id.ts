const PREFIX = "stet:sha256:";

/**
 * What an exported picture says of the photo that it is a copy of (XMP's OriginalDocumentID), so
 * that a desk knows its own photo again.
 */
export function originalId(hash: string): string {
  return `${PREFIX}${hash}`;
}

/** The photo's hash; null for what another program wrote. */
export function hashOfOriginal(id: string | null): string | null {
  const hash = id?.startsWith(PREFIX) ? id.slice(PREFIX.length) : "";
  return /^[0-9a-f]{64}$/.test(hash) ? hash : null;
}
