import { lstat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Template } from "../../../shared/exports/templates/template.ts";
import { shortText } from "./short-text.ts";

/** A page around an article is some hundred lines; pictures belong beside it. */
const LARGEST = 256 * 1024;

/** Why a profile has no template that could be read; its message ends a sentence. */
export class NoTemplate extends Error {}

/**
 * The template that a profile's file names: a file of its own folder, neither below nor above it, nor a
 * link to one elsewhere.
 * @throws NoTemplate
 */
export async function templateBeside(profile: string, file: string): Promise<Template> {
  const path = join(dirname(profile), file);
  const found = await lstat(path).catch(() => null);
  if (found === null) throw new NoTemplate(`There is no file ${file} beside the profile`);
  if (!found.isFile()) throw new NoTemplate(`${file} is no file of that folder itself`);
  const text = await shortText(path, LARGEST);
  if (text === null) throw new NoTemplate(`${file} is larger than 256 KB, which no template is`);
  return { file, text: text.replace(/^\ufeff/, "") };
}
