/** How many bytes of a file's beginning tell whether it may be a news item. */
export const ITEM_HEAD = 64 * 1024;

const JSON_NAME = /\.json$/i;
const URI = /"uri"\s*:\s*"/;
/** Keys of any version, one of which every item has beside its address. */
const NEWS =
  /"(?:version_?created|headlines?|body_?(?:text|html|xhtml)|bodies|descriptions?|pub_?status|renditions|slugline)"\s*:/i;

/**
 * Whether a file that was found, not chosen, is JSON of something else: folders hold plenty of it, which nobody
 * meant to import. What merely looks like an item is kept, so that it is read or refused aloud.
 */
export function isOtherJson(name: string, head: string): boolean {
  return JSON_NAME.test(name) && !(URI.test(head) && NEWS.test(head));
}
