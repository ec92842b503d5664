/** Who serves an embed, by the host of its address; a host's subdomains are the host's. */
const PROVIDERS: readonly (readonly [name: string, ...hosts: string[]])[] = [
  ["YouTube", "youtube.com", "youtu.be", "youtube-nocookie.com"],
  ["Vimeo", "vimeo.com"],
  ["Dailymotion", "dailymotion.com", "dai.ly"],
  ["Twitch", "twitch.tv"],
  ["TikTok", "tiktok.com"],
  ["Instagram", "instagram.com"],
  ["Facebook", "facebook.com", "fb.watch"],
  ["Threads", "threads.net", "threads.com"],
  ["X", "x.com", "twitter.com"],
  ["Bluesky", "bsky.app"],
  ["Mastodon", "mastodon.social", "mastodon.online", "mstdn.social"],
  ["Reddit", "reddit.com"],
  ["LinkedIn", "linkedin.com"],
  ["Telegram", "t.me", "telegram.org"],
  ["Spotify", "open.spotify.com"],
  ["SoundCloud", "soundcloud.com"],
  ["Apple Podcasts", "podcasts.apple.com"],
  ["Datawrapper", "datawrapper.de", "datawrapper.dwcdn.net"],
  ["Flourish", "flourish.studio"],
  ["Infogram", "infogram.com"],
  ["Tableau", "public.tableau.com"],
  ["DocumentCloud", "documentcloud.org"],
  ["Scribd", "scribd.com"],
  ["Google Maps", "maps.google.com", "maps.app.goo.gl"],
  ["OpenStreetMap", "openstreetmap.org"],
];

/** Addresses that share a host with other things of the same firm. */
const BY_PATH: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["Google Maps", /^(?:www\.)?google\.[a-z.]+\/maps\b/],
];

/**
 * The provider's name by the pattern of an address; null where it is not a known one, or no
 * address. Nothing is asked of a network.
 */
export function providerOf(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { hostname, pathname } = new URL(address);
  const byPath = BY_PATH.find(([, pattern]) => pattern.test(`${hostname}${pathname}`));
  if (byPath !== undefined) return byPath[0];
  const isOf = (host: string) => hostname === host || hostname.endsWith(`.${host}`);
  return PROVIDERS.find(([, ...hosts]) => hosts.some(isOf))?.[0] ?? null;
}
