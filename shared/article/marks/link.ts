import { type MarkElement, reading } from "../element.ts";
import { safeUrl } from "../url.ts";

/** A link in running text. An address that {@link safeUrl} refuses is not a link at all. */
export const link: MarkElement = {
  name: "link",
  spec: {
    inclusive: false,
    attrs: { href: { validate: "string", default: "" } },
    parseDOM: [
      {
        tag: "a[href]",
        getAttrs: reading((element) => {
          const href = safeUrl(element.getAttribute("href") ?? "");
          return href === null ? false : { href };
        }),
      },
    ],
    toDOM: (mark) => ["a", { href: safeUrl(mark.attrs.href) ?? "", rel: "noopener noreferrer" }, 0],
  },
};
