import { readdir, readFile } from "node:fs/promises";
import type { Article } from "../../../shared/article/article.ts";
import type { Context } from "../context.ts";

export interface Starter {
  readonly name: string;
  readonly article: Article;
}

/** The stories that come with Stet, each named as its file is. */
export async function starterSet({ ports, reader }: Context): Promise<Starter[]> {
  const folder = new URL("templates/", ports.resources);
  const files = (await readdir(folder)).filter(
    (file) => file.endsWith(".md") && file !== "README.md",
  );
  return await Promise.all(
    files.map(async (name) => {
      const text = await readFile(new URL(encodeURIComponent(name), folder));
      const file = new File([text], name);
      const { article } = await reader.call("imports.parse", { name, file, format: "markdown" });
      return { name: name.replace(/\.md$/, ""), article };
    }),
  );
}
