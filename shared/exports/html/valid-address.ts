/** What an address may hold after its host, as it is (RFC 3986); all else is percent-encoded. */
const UNESCAPED = /[^!$&'()*+,\-./0-9:;=?@A-Z_a-z~%]/gu;
const LONE_PERCENT = /%(?![0-9A-Fa-f]{2})/g;

/**
 * An address that browsers take, in the spelling that a validator takes too: browsers leave `|`,
 * brackets and a lone `%` as they are, the standard does not.
 */
export function validAddress(address: string): string {
  const [, origin = "", rest = ""] = /^([a-z]+:\/\/[^/?#]*)?(.*)$/is.exec(address) ?? [];
  const [path = "", ...fragment] = rest.split("#");
  const end = fragment.length === 0 ? "" : `#${encoded(fragment.join("#"))}`;
  return `${origin}${encoded(path)}${end}`;
}

function encoded(text: string): string {
  return text
    .replace(LONE_PERCENT, "%25")
    .replace(UNESCAPED, (char) => (char === "#" ? "%23" : encodeURIComponent(char)));
}
