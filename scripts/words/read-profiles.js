import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** What Stet's own export profiles are called and what is said of them at their head. */
export function readProfileWords(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .flatMap((file) => {
      const source = readFileSync(path.join(folder, file), "utf8");
      const [, title] = /^title: (.+)$/m.exec(source);
      const [head] = /^(?:#.*\n)*/.exec(source);
      return [title, head.replace(/[#\s]+/g, " ").trim()];
    });
}
