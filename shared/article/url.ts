const LINK_PROTOCOLS = new Set(["https:", "http:", "mailto:"]);

/**
 * The address as it may stand in an article, or null where it may not: only absolute https, http
 * and mailto addresses do; script, data, file and relative ones never.
 */
export function safeUrl(address: string): string | null {
  const trimmed = address.trim();
  if (!URL.canParse(trimmed)) return null;
  const url = new URL(trimmed);
  return LINK_PROTOCOLS.has(url.protocol) ? url.href : null;
}
