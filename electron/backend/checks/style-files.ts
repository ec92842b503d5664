import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Problem } from "../../../shared/contract/problem.ts";
import { type ReadStyle, readRules } from "../../../shared/house-style/read-rules.ts";
import type { StyleRule } from "../../../shared/house-style/style-rule.ts";
import type { Ports } from "../../ports/ports.ts";
import { shortText } from "../exports/short-text.ts";

const STYLE_FOLDER = "house-style";
const STYLE_FILE = /^([\p{L}\p{N}][\p{L}\p{N}_ -]{0,79})\.yaml$/u;
/** Two thousand rules are less. */
const LARGEST = 1024 * 1024;

export interface FoundStyle extends ReadStyle {
  readonly from: "stet" | "desk";
}

export interface HouseStyle {
  readonly files: readonly FoundStyle[];
  /** One for each id, those that are switched off too: a rule of the desk takes the place of Stet's. */
  readonly rules: readonly StyleRule[];
  /** A sentence for each file that is none. */
  readonly wrong: readonly string[];
}

export interface StyleFolders {
  /** Of what comes with Stet. */
  readonly own: string;
  /** Of the desk. */
  readonly desk: string;
}

/** Stet's own rules, and the newsroom's; a file of the desk takes the place of Stet's by name. */
export async function readHouseStyle({ own, desk }: StyleFolders): Promise<HouseStyle> {
  const files = new Map<string, FoundStyle>();
  const wrong: string[] = [];
  for (const [from, folder] of [
    ["stet", own],
    ["desk", desk],
  ] as const) {
    for (const name of await styleNames(folder)) {
      files.delete(name);
      try {
        files.set(name, { ...readRules(await textIn(folder, name), name), from });
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        wrong.push(error.message);
      }
    }
  }
  const byId = new Map(
    [...files.values()].flatMap(({ rules }) => rules.map((rule) => [rule.id, rule])),
  );
  return { files: [...files.values()], rules: [...byId.values()], wrong };
}

/** Changes whenever a file of the desk does; Stet's own stay as they are. */
export async function styleStamp({ desk }: StyleFolders): Promise<string> {
  const stamps = (await styleNames(desk)).map(async (name) => {
    const { mtimeMs, size } = await stat(join(desk, `${name}.yaml`));
    return `${name} ${mtimeMs} ${size}`;
  });
  return (await Promise.all(stamps)).join("\n");
}

async function styleNames(folder: string): Promise<string[]> {
  const files = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return [];
    throw error;
  });
  return files.sort().flatMap((file) => STYLE_FILE.exec(file)?.[1] ?? []);
}

async function textIn(folder: string, name: string): Promise<string> {
  const text = await shortText(join(folder, `${name}.yaml`), LARGEST);
  if (text !== null) return text;
  throw new Problem(
    "BAD_FILE",
    `The house-style file ${name}.yaml is larger than 1 MB, which none is. Your drafts are safe, and the other files are used. Take the file out of the desk's folder house-style.`,
  );
}

export const styleFolders = ({
  folder,
  resources,
}: Pick<Ports, "folder" | "resources">): StyleFolders => ({
  own: fileURLToPath(new URL(STYLE_FOLDER, resources)),
  desk: join(folder, STYLE_FOLDER),
});
