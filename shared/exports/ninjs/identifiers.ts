const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const NIL = "00000000-0000-0000-0000-000000000000";

/** A draft as a URI (RFC 9562); of no draft, as of what is copied, the nil one. */
export function draftUri(draft: string | null): string {
  return `urn:uuid:${draft ?? NIL}`;
}

/** Whether a related link's draft can be named by {@link draftUri}. */
export function isDraftId(id: string | null): id is string {
  return id !== null && UUID.test(id);
}

/** A photo file as a URI by the SHA-256 of its bytes (RFC 6920). */
export function photoUri(hash: string): string {
  const bytes = (hash.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  const base64 = btoa(String.fromCharCode(...bytes));
  return `ni:///sha-256;${base64
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/(?<!=)=+$/, "")}`;
}
