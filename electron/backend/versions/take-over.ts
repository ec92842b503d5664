import type { Article } from "../../../shared/article/article.ts";
import type { CarriedAsset } from "../../../shared/article/asset.ts";
import { accepted } from "../../../shared/article/review/accepted.ts";
import { nodesOf } from "../../../shared/article/walk.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { OtherState, Version } from "../../../shared/contract/versions.ts";
import type { ArticlePart } from "../../../shared/restore/article-part.ts";
import type { Context } from "../context.ts";
import { besideText } from "../imports/photo-files.ts";
import { takePhotos } from "../imports/take-photos.ts";
import { insideWord } from "../imports/word/inside-word.ts";
import { articleFormat } from "./compare-file.ts";
import { inFile, photosOf } from "./file-blocks.ts";

interface TakeOver {
  readonly draft: DraftId;
  readonly other: OtherState;
  /** Null is all of it. */
  readonly part: ArticlePart | null;
}

/** What is taken from, with what its photos carry and the part by its ids. */
interface Source {
  readonly article: Article;
  readonly assets: ReadonlyMap<string, CarriedAsset>;
  readonly part: ArticlePart | null;
}

/** Makes a part of a draft, or all of it, what another draft or a file has; what it was is kept as a version. */
export async function takeOver(
  context: Context,
  { draft, other, part }: TakeOver,
): Promise<{ before: Version; back: ArticlePart | null }> {
  const { writer, stamp } = context;
  const source =
    other.kind === "draft"
      ? await ofDraft(context, other.id, part)
      : await ofFile(context, draft, other.file, part);
  if (source.part !== null) {
    const { article, assets, part: wanted } = source;
    return writer.call("versions.takePart", { ...stamp(), draft, article, assets, part: wanted });
  }
  const { before } = await writer.call("drafts.replace", {
    ...stamp(),
    id: draft,
    article: source.article,
    assets: source.assets,
    before: { kind: "beforeRestore", note: null },
    after: null,
  });
  return { before, back: null };
}

/** Only of the photos that it shows: a draft carries what was once in it as well. */
async function ofDraft(
  { reader }: Context,
  id: DraftId,
  part: ArticlePart | null,
): Promise<Source> {
  const { article, assets } = await reader.call("versions.now", { draft: id });
  const shown = new Set(nodesOf(article.body, "photo").map(({ node }) => node.attrs?.asset));
  return { article, assets: new Map([...assets].filter(([hash]) => shown.has(hash))), part };
}

async function ofFile(
  context: Context,
  draft: DraftId,
  file: File,
  part: ArticlePart | null,
): Promise<Source> {
  const format = await articleFormat(file);
  const { name } = file;
  const parsed = await context.reader.call("imports.parse", { name, file, format });
  // As it was compared.
  const read = { ...parsed, article: accepted(parsed.article) };
  const wanted = part === null ? null : inFile(part, read.article);
  const find = format === "docx" ? insideWord(context, file, name) : besideText([], name);
  const photos = photosOf(wanted, read);
  const taken = await takePhotos(context, { ...read, photos }, find);
  const shown = new Set(
    nodesOf(taken.article.body, "photo").flatMap(({ node }) =>
      typeof node.attrs?.asset === "string" ? [node.attrs.id] : [],
    ),
  );
  // A text alone names its pictures: those that the draft shows under these names are meant.
  const missing = photos.filter(({ block }) => !shown.has(block));
  const article = await context.reader.call("versions.knownPhotos", {
    draft,
    read: { article: taken.article, photos: missing },
  });
  return { article, assets: taken.assets, part: wanted };
}
