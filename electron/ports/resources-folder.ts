import { existsSync } from "node:fs";

/**
 * The folder `resources/` of the project or package that `script` lies in, whether that is a source
 * or was bundled. Throws where there is none: the package is not whole.
 */
export function resourcesFor(script: string): URL {
  for (let folder = new URL(".", script); ; folder = new URL("..", folder)) {
    if (existsSync(new URL("package.json", folder))) return new URL("resources/", folder);
    if (folder.pathname === new URL("..", folder).pathname) {
      throw new Error("Stet's own files are not whole: its resources are missing.");
    }
  }
}
