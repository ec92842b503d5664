import { withoutSlashes } from "../../../shared/newsroom/without-slashes.ts";

/** What a person typed as a newsroom's address, as the address that is asked; null where it is none. */
export function addressOf(typed: string): string | null {
  const text = typed.trim();
  if (text === "" || /\s/.test(text)) return null;
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  const url = URL.parse(whole);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  if (url.username !== "" || url.password !== "") return null;
  return withoutSlashes(`${url.origin}${url.pathname}`);
}

const OWN = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Whether what is sent there can be read on the way: it is neither encrypted nor this computer. */
export function isOpenToAll(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === "http:" && !OWN.test(hostname);
}
