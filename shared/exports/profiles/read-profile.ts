import { type Document, isMap, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import type { Profile } from "../../contract/exports.ts";
import { Problem } from "../../contract/problem.ts";
import type { ImageStyle } from "../renditions.ts";
import { type ExportStyle, PLAIN_STYLE } from "../style.ts";
import { profileFile } from "./profile-file.ts";

const LONGEST_ABOUT = 300;

/** A profile with what it says of how articles are written; the text of its template is read by others. */
export interface ReadProfile extends Omit<Profile, "from"> {
  readonly style: ExportStyle;
}

/**
 * A profile from its file's text. `name` is the file's without `.yaml`.
 * @throws Problem BAD_FILE that names file, line and key where it is wrong
 */
export function readProfile(text: string, name: string): ReadProfile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const [fault] = document.errors;
  if (fault !== undefined) throw wrong(name, lines.linePos(fault.pos[0]).line, fault.code);
  // Few aliases: a file of a few lines must not unfold to one of a million.
  const read = profileFile.safeParse(document.toJS({ maxAliasCount: 10 }));
  if (read.success) return { name, about: aboutOf(text), ...profileOf(read.data) };
  const [issue] = read.error.issues;
  const key = keyOf(issue);
  throw wrong(name, lineOf(document, lines, key), `${key}: ${issue?.message ?? ""}`);
}

/** What is wrong with a key that reads well by itself, e.g. one that names a file that is not there. */
export function faultInProfile(text: string, name: string, key: string, what: string): Problem {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  return wrong(name, lineOf(document, lines, key), `${key}: ${what}`);
}

/** The comment at its head, as one line. */
function aboutOf(text: string): string | null {
  const [comment = ""] = /^(?:\s*#.*(?:\n|$))*/.exec(text) ?? [];
  const words = comment
    .replace(/[#\s]+/g, " ")
    .trim()
    .slice(0, LONGEST_ABOUT);
  return words === "" ? null : words;
}

function profileOf({
  title,
  format,
  wrap,
  header,
  addresses,
  ...keys
}: z.infer<typeof profileFile>) {
  const { text } = PLAIN_STYLE;
  const style: ExportStyle = {
    creditPattern: keys.creditPattern ?? null,
    callToAction: keys.callToAction ?? null,
    headingsFrom: keys.headingsFrom ?? PLAIN_STYLE.headingsFrom,
    frontMatter: keys.frontMatter ?? null,
    images: imagesOf(keys),
    keepMetadata: keys.keepMetadata ?? PLAIN_STYLE.keepMetadata,
    text: {
      wrap: wrap ?? text.wrap,
      header: header ?? text.header,
      addresses: addresses ?? text.addresses,
    },
    review: keys.review ?? PLAIN_STYLE.review,
    stopOnSuggestions: keys.stopOnSuggestions ?? PLAIN_STYLE.stopOnSuggestions,
    stopOnUncheckedQuotes: keys.uncheckedQuotes === "ERROR",
    template: null,
  };
  const { creditPattern, review } = style;
  const { template = null, longestHeadline = null, uncheckedQuotes = null } = keys;
  const asked = { longestHeadline, uncheckedQuotes };
  return { title, format, style, template, creditPattern, review, ...asked };
}

/** Null where the profile says nothing of pictures. */
function imagesOf({
  imageWidths,
  imageFormat,
  imageCrops,
  imageSizes,
}: Pick<
  z.infer<typeof profileFile>,
  "imageWidths" | "imageFormat" | "imageCrops" | "imageSizes"
>): ImageStyle | null {
  if (imageWidths === undefined && imageFormat === undefined && imageCrops === undefined) {
    return null;
  }
  const formats = typeof imageFormat === "object" ? imageFormat : [imageFormat ?? "original"];
  return {
    widths: imageWidths ?? [],
    format: formats.at(-1) ?? "original",
    better: formats.slice(0, -1).filter((format) => format !== "original"),
    crops: [...new Set(imageCrops)],
    sizes: imageSizes ?? "100vw",
  };
}

/** The first key that is wrong: the one that nobody knows, or the one whose value is none. */
function keyOf(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === "unrecognized_keys") return issue.keys[0] ?? "";
  return String(issue?.path[0] ?? "title");
}

/** Where the key stands; the file's first line where it is missing. */
function lineOf({ contents }: Document, lines: LineCounter, key: string): number {
  const pair = isMap(contents)
    ? contents.items.find(({ key: found }) => String(found) === key)
    : undefined;
  const range = (pair?.key as { range?: readonly number[] } | undefined)?.range;
  return range?.[0] === undefined ? 1 : lines.linePos(range[0]).line;
}

function wrong(name: string, line: number, what: string): Problem {
  return new Problem(
    "BAD_FILE",
    `The export profile ${name}.yaml is wrong in line ${line}, ${what.replace(/(?<![.\s])[.\s]*$/, "")}. Nothing was exported. Put it right, or take the file out of the desk's folder export-profiles.`,
  );
}
