import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const PARTS = fileURLToPath(new URL("../../out/parts", import.meta.url));

/** A package's folder within a path, and those of packages around it. */
const IN_PACKAGE = /(?:^|\/)((?:node_modules\/(?:@[^/]+\/)?[^/]+\/)+)/;

/** What the plug-in reads of a finished build. */
interface Output {
  readonly moduleIds?: readonly string[];
  readonly originalFileNames?: readonly string[];
}

/**
 * Writes down which packages went into a build, as their folders, for the list of licences: what was
 * left out by the bundler is not in it, fonts and styles are.
 */
export function bundledParts(build: string) {
  return {
    name: "stet-bundled-parts",
    generateBundle(_options: unknown, bundle: Readonly<Record<string, Output>>) {
      const files = Object.values(bundle).flatMap(({ moduleIds = [], originalFileNames = [] }) => [
        ...moduleIds,
        ...originalFileNames,
      ]);
      const places = files.flatMap(
        (file) => IN_PACKAGE.exec(file.replaceAll("\\", "/"))?.[1]?.replace(/\/$/, "") ?? [],
      );
      mkdirSync(PARTS, { recursive: true });
      const json = JSON.stringify([...new Set(places)].sort(), null, 1);
      writeFileSync(path.join(PARTS, `${build}.json`), json);
    },
  };
}
