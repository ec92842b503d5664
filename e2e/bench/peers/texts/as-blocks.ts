import { asHtml } from "./as-html.ts";
import type { Block, Text } from "./text.ts";

/** WordPress's own form: HTML with a comment around each block. */
export function asBlocks({ blocks }: Text): string {
  return blocks.map(blockMarkup).join("\n\n");
}

function blockMarkup(block: Block): string {
  const html = asHtml({ blocks: [block] });
  switch (block.kind) {
    case "photo":
      return wrapped("image", html.replace('class="image"', 'class="wp-block-image"'));
    case "list": {
      const items = html.replace(/<li>.*?<\/li>/gu, (item) => wrapped("list-item", item));
      return wrapped("list", items.replace("<ul>", '<ul class="wp-block-list">'));
    }
    case "heading":
      return wrapped("heading", html.replace("<h2>", '<h2 class="wp-block-heading">'));
    case "quote": {
      const [, inner = ""] = /^<blockquote>(.*)<\/blockquote>$/su.exec(html) ?? [];
      const quoted = `<blockquote class="wp-block-quote">${wrapped("paragraph", inner)}</blockquote>`;
      return wrapped("quote", quoted);
    }
    case "paragraph":
      return wrapped("paragraph", html);
  }
}

function wrapped(name: string, html: string): string {
  return `<!-- wp:${name} -->\n${html}\n<!-- /wp:${name} -->`;
}
