import { strFromU8, strToU8, unzipSync } from "fflate";
import type { Article, NodeJson } from "../../../shared/article/article.ts";
import { exportDocx } from "../../../shared/exports/docx/docx.ts";
import { photoHashes } from "../../../shared/exports/photo-files.ts";
import type { PackedSetting } from "../../../shared/exports/rendered.ts";
import { importDocx } from "../../../shared/imports/docx/docx.ts";
import type { ImportedPhoto } from "../../../shared/imports/import-result.ts";
import { readWordParts } from "../imports/word/word-parts.ts";

const NAME = "preview.docx";
const UNKNOWN = { width: 4, height: 3 };

/**
 * What a Word file of the article holds, as it is read again from the very file. Its photos are those
 * of the article: in the place of each picture stands its hash, so that none has to be made.
 */
export async function readBack(
  article: Article,
  setting: Omit<PackedSetting, "pictures">,
): Promise<Article> {
  const pictures = new Map(
    photoHashes(article.body).map((hash) => {
      const { width, height } = setting.photos.get(hash) ?? UNKNOWN;
      return [hash, { bytes: strToU8(hash), width, height, mediaType: "image/jpeg" as const }];
    }),
  );
  const { content } = await exportDocx(article, { ...setting, pictures });
  const file = new Blob([new Uint8Array(content)]);
  const { article: read, photos } = importDocx(await readWordParts(file, NAME), NAME);
  const parts = unzipSync(content, { filter: ({ name }) => name.startsWith("word/media/") });
  return { ...read, body: withPhotos(read.body, photos, parts) };
}

function withPhotos(
  blocks: readonly NodeJson[],
  photos: readonly ImportedPhoto[],
  parts: Readonly<Record<string, Uint8Array>>,
): NodeJson[] {
  const paths = new Map(photos.map(({ block, path }) => [block, path]));
  const visit = (node: NodeJson): NodeJson => {
    if (node.type !== "photo") {
      return node.content === undefined ? node : { ...node, content: node.content.map(visit) };
    }
    const picture = parts[paths.get(String(node.attrs?.id)) ?? ""];
    const asset = picture === undefined ? null : strFromU8(picture);
    return { ...node, attrs: { ...node.attrs, asset } };
  };
  return blocks.map(visit);
}
