import type { Plugin } from "vite";

/**
 * Has the page fetch what it loads later while nothing else is to do, so that a dialog also opens
 * when the desk cannot be reached. Fetched only: none of it is read before somebody asks for it.
 */
export function fetchAhead(): Plugin {
  return {
    name: "stet:fetch-ahead",
    transformIndexHtml: {
      order: "post",
      handler: (_page, { bundle = {} }) =>
        Object.values(bundle).flatMap((file) => {
          if (file.type !== "chunk" || !file.isDynamicEntry) return [];
          const files = [file.fileName, ...(file.viteMetadata?.importedCss ?? [])];
          return files.map((name) => ({
            tag: "link",
            attrs: { rel: "prefetch", href: `./${name}` },
            injectTo: "body" as const,
          }));
        }),
    },
  };
}
