import { photoPath } from "../photo-path.ts";

/** How players' addresses lead to the page that readers open. */
const RULES: readonly (readonly [pattern: RegExp, page: string])[] = [
  [
    /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/(?:embed|v|shorts)\/([\w-]{6,}).*$/,
    "https://www.youtube.com/watch?v=$1",
  ],
  [/^https?:\/\/player\.vimeo\.com\/video\/(\d+).*$/, "https://vimeo.com/$1"],
  [
    /^https?:\/\/(?:www\.|geo\.)?dailymotion\.com\/embed\/video\/(\w+).*$/,
    "https://www.dailymotion.com/video/$1",
  ],
  [
    /^https?:\/\/(?:www\.)?instagram\.com\/(p|reel|tv)\/([\w-]+)\/embed.*$/,
    "https://www.instagram.com/$1/$2/",
  ],
  [
    /^https?:\/\/(?:www\.)?tiktok\.com\/embed(?:\/v\d)?\/(\d+).*$/,
    "https://www.tiktok.com/@/video/$1",
  ],
  [
    /^https?:\/\/open\.spotify\.com\/embed(?:-podcast)?\/(\w+)\/(\w+).*$/,
    "https://open.spotify.com/$1/$2",
  ],
  [/^https?:\/\/embed\.podcasts\.apple\.com\/(.*)$/, "https://podcasts.apple.com/$1"],
  [/^https?:\/\/platform\.twitter\.com\/embed\/.*[?&]id=(\d+).*$/, "https://x.com/i/status/$1"],
];

/** Players that name what they play in a parameter. */
const BY_PARAMETER: readonly RegExp[] = [
  /^https:\/\/www\.facebook\.com\/plugins\/.*[?&]href=(https%3A[^&#]+)/i,
  /^https:\/\/w\.soundcloud\.com\/player\/?\?(?:.*&)?url=(https%3A[^&#]+)/i,
];

/** The page behind a player's address, as far as its form tells; else the address as it is. */
export function watchAddress(address: string): string {
  const named = BY_PARAMETER.flatMap((pattern) => pattern.exec(address)?.[1] ?? [])[0];
  if (named !== undefined) return photoPath(named);
  const rule = RULES.find(([pattern]) => pattern.test(address));
  return rule === undefined ? address : address.replace(...rule);
}
