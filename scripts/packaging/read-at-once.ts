import type { Plugin } from "vite";

/** Has V8 read every function of a file while it comes in, beside the page's own thread. */
const AT_ONCE = "//# allFunctionsCalledOnLoad\n";

/**
 * Of the files that the page starts with nearly all is called until the article can be written in. V8 would
 * pass over each function first and read it at its first call, on the page's thread.
 */
export function readAtOnce(names: readonly string[]): Plugin {
  return {
    name: "stet:read-at-once",
    generateBundle: {
      // What makes a file smaller takes comments away.
      order: "post",
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === "chunk" && names.includes(file.name)) file.code = AT_ONCE + file.code;
        }
      },
    },
  };
}
