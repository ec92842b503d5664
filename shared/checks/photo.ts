import { type Article, plainText } from "../article/article.ts";
import { type Placed, walk } from "../article/walk.ts";

/** The photos of an article, in reading order. */
export function photosOf({ body }: Pick<Article, "body">): Placed[] {
  return [...walk(body)].filter(({ node }) => node.type === "photo");
}

const SHORT = 40;

/** How a message names a photo: by the beginning of its caption. */
export function photoName({ node }: Placed): string {
  const caption = plainText(node.content ?? []).trim();
  if (caption === "") return "A photo without a caption";
  if (caption.length <= SHORT) return `The photo “${caption}”`;
  return `The photo “${caption.slice(0, SHORT).replace(/\s*\S*$/u, "")}…”`;
}
