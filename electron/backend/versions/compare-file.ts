import { accepted } from "../../../shared/article/review/accepted.ts";
import type { Comparison } from "../../../shared/compare/comparison.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import type { DraftState } from "../../../shared/contract/versions.ts";
import type { TextFormat } from "../../../shared/imports/import-result.ts";
import type { Context } from "../context.ts";
import { type FileKind, fileKind } from "../imports/file-kind.ts";

/** What became of a state of a draft in a file. The file is read as an import would, and nothing is kept. */
export async function compareFile(
  { reader }: Context,
  {
    draft,
    from,
    file,
  }: { readonly draft: DraftId; readonly from: DraftState; readonly file: File },
): Promise<Comparison> {
  const format = await articleFormat(file);
  const parsed = await reader.call("imports.parse", { name: file.name, file, format });
  const read = { ...parsed, article: accepted(parsed.article) };
  return await reader.call("versions.compareRead", { draft, from, read });
}

/** What an article in a file is written in; BAD_FILE where it is not one article. */
export async function articleFormat(file: File): Promise<TextFormat> {
  const format = await fileKind(file);
  if (format === "photo" || format === "bundle" || format === "zip") {
    throw notOneArticle(file.name, format);
  }
  return format;
}

function notOneArticle(name: string, kind: Extract<FileKind, "photo" | "bundle" | "zip">): Problem {
  const what = { photo: "a picture", bundle: "a hand-over", zip: "a ZIP of files" }[kind];
  return new Problem(
    "BAD_FILE",
    `“${name}” is ${what}, not one article. Nothing was compared or changed. Choose a text, Markdown, ` +
      "HTML, ninjs or Word file; import anything else, and compare the two drafts.",
  );
}
