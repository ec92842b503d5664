import type { Context } from "../../context.ts";
import type { FindPhoto } from "../photo-files.ts";

/** Finds pictures inside a Word file, which was chosen at `path`. */
export function insideWord({ reader }: Context, file: File, path: string): FindPhoto {
  return async ({ path: part }) => {
    if (part === "") return "missingPhoto";
    const found = await reader.call("imports.picture", { name: file.name, file, part });
    if (typeof found === "string") return found;
    const name = part.split("/").at(-1) ?? part;
    return { path: `${path}/${name}`, file: new File([new Uint8Array(found)], name) };
  };
}
