import type { Author } from "../../article/article.ts";

/** Where a handle's page lies, by the network's name in small letters. */
const PAGES: Readonly<Record<string, (handle: string) => string>> = {
  twitter: (handle) => `https://x.com/${handle}`,
  x: (handle) => `https://x.com/${handle}`,
  instagram: (handle) => `https://www.instagram.com/${handle}/`,
  threads: (handle) => `https://www.threads.net/@${handle}`,
  bluesky: (handle) => `https://bsky.app/profile/${handle}`,
  tiktok: (handle) => `https://www.tiktok.com/@${handle}`,
  youtube: (handle) => `https://www.youtube.com/@${handle}`,
  facebook: (handle) => `https://www.facebook.com/${handle}`,
  linkedin: (handle) => `https://www.linkedin.com/in/${handle}/`,
  telegram: (handle) => `https://t.me/${handle}`,
};

/** The page of an author's handle; null where the network or the form of the handle is unknown. */
export function profilePage({ handle, network }: Author): string | null {
  const name = handle?.replace(/^@/, "") ?? "";
  const key = network?.toLowerCase().trim() ?? "";
  // On Mastodon the handle itself names the server.
  const [user, server] = name.split("@");
  if (server !== undefined && (key === "mastodon" || key === "fediverse")) {
    return isHandle(user ?? "") && isHandle(server) ? `https://${server}/@${user}` : null;
  }
  if (!isHandle(name) || !Object.hasOwn(PAGES, key)) return null;
  return PAGES[key]?.(name) ?? null;
}

const isHandle = (text: string) => /^[\w][\w.-]{0,100}$/.test(text);
