import type { Plugin, Rolldown } from "vite";

/**
 * Lets the page fetch what it loads later, so that a dialog also opens when the desk cannot be
 * reached. The links lie in a template, where they fetch nothing: beside the page's own script they
 * would come before it. `renderer/app/fetch-ahead` puts them into the page once an article stands.
 */
export function fetchAhead(): Plugin {
  return {
    name: "stet:fetch-ahead",
    transformIndexHtml: {
      order: "post",
      handler: (page, { bundle = {} }) => [
        {
          tag: "template",
          attrs: { id: "fetch-ahead" },
          injectTo: "body" as const,
          children: [...laterFiles(bundle)]
            // What the page names itself is there before.
            .filter((name) => !page.includes(name))
            .map((name) => ({ tag: "link", attrs: { rel: "prefetch", href: `./${name}` } })),
        },
      ],
    },
  };
}

/** What is loaded by a press, with what it imports and its styles, and does not come with the page. */
function laterFiles(bundle: Rolldown.OutputBundle): Set<string> {
  const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
  const first = chunks.filter((chunk) => chunk.isEntry).flatMap(loadedWith);
  const later = chunks
    .filter((chunk) => chunk.isDynamicEntry && !isOfOneLanguage(chunk))
    .flatMap(loadedWith);
  return new Set(later.filter((name) => !first.includes(name)));

  function loadedWith(chunk: Rolldown.OutputChunk): string[] {
    const imported = chunks.filter(({ fileName }) => chunk.imports.includes(fileName));
    return [chunk, ...imported].flatMap(({ fileName, viteMetadata }) => [
      fileName,
      ...(viteMetadata?.importedCss ?? []),
    ]);
  }
}

/** Who speaks it loads it before the page begins; nobody else ever does. */
function isOfOneLanguage({ facadeModuleId }: Rolldown.OutputChunk): boolean {
  return facadeModuleId?.includes("/i18n/") === true;
}
