import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { EditorId } from "../editors.ts";

const PAGES = fileURLToPath(new URL("../pages", import.meta.url));

/** A minified production build of that editor's page, alone in its own folder below `out`. */
export async function buildPage(editor: EditorId, out: string): Promise<string> {
  const source = (await readdir(PAGES)).find((name) => name.replace(/\.jsx?$/, "") === editor);
  if (source === undefined) throw new RangeError(`There is no page for ${editor}.`);
  const template = await readFile(path.join(PAGES, "index.html"), "utf8");
  const page = path.join(PAGES, `.${editor}.html`);
  await writeFile(page, template.replace("PEER", source));
  const outDir = path.join(out, editor);
  try {
    await build({
      root: PAGES,
      mode: "production",
      base: `/${editor}/`,
      logLevel: "error",
      // React and its kin choose their production parts by this.
      define: { "process.env.NODE_ENV": '"production"', "process.env": "{}" },
      build: { outDir, emptyOutDir: true, target: "esnext", rolldownOptions: { input: page } },
    });
  } finally {
    await rm(page, { force: true });
  }
  return path.join(outDir, path.basename(page));
}
