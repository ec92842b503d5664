import { safeUrl } from "../../../shared/article/url.ts";

/** A bare host with a dot in it, as people type addresses. */
const BARE = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([/?#:].*)?$/u;

/**
 * The address that a person means: as typed where an article may hold it, with https before a bare
 * host, null where it is none.
 */
export function typedAddress(text: string): string | null {
  const trimmed = text.trim();
  if (BARE.test(trimmed)) return safeUrl(`https://${trimmed}`);
  return safeUrl(trimmed);
}
