import { type NodeJson, plainText } from "../../article/article.ts";
import { creditLine } from "../../article/credit.ts";
import type { PhotoAttributes } from "../../article/nodes/photo.ts";
import type { RelatedLinkAttributes } from "../../article/nodes/related-link.ts";
import { safeUrl } from "../../article/url.ts";
import { nodesOf } from "../../article/walk.ts";
import { ROLES } from "../../ninjs/format.ts";
import type { HtmlSetting } from "../html/setting.ts";
import { validAddress } from "../html/valid-address.ts";
import { filesByHash, photoFiles } from "../photo-files.ts";
import type { PhotoFile, PictureFile } from "../rendered.ts";
import { draftUri, isDraftId, photoUri } from "./identifiers.ts";
import { known } from "./known.ts";

/** Each use of a photo and each related link that leads somewhere, in the order of the text. */
export function associations(body: readonly NodeJson[], setting: HtmlSetting) {
  const files = filesByHash(photoFiles(body, setting));
  const photos = nodesOf(body, "photo").map(({ node }, at) => picture(node, at, files, setting));
  const links = nodesOf(body, "relatedLink").flatMap(({ node }, at) => related(node, at));
  return [...photos, ...links];
}

function picture(
  { attrs, content = [] }: NodeJson,
  at: number,
  files: ReadonlyMap<string, PhotoFile>,
  { draft }: HtmlSetting,
) {
  const use = attrs as unknown as PhotoAttributes;
  const { asset: hash, alt, photographer, agency } = use;
  const said = [
    { role: ROLES.caption, value: plainText(content) },
    { role: ROLES.alt, value: alt ?? "" },
  ];
  const file = files.get(hash ?? "");
  return known({
    name: `photo-${at + 1}`,
    rel: ROLES.photo,
    uri: hash === null ? `${draftUri(draft)}#photo-${at + 1}` : photoUri(hash),
    type: "picture",
    by: creditLine(use),
    people: photographer === null ? [] : [{ name: photographer, rel: "photographer" }],
    organisations: agency === null ? [] : [{ name: agency, rel: "agency" }],
    descriptions: said.filter(({ value }) => value !== ""),
    renditions: file === undefined ? [] : renditions(file),
  });
}

/** A file beside this one has no address of its own, which `href` would have to be. */
function renditions({ smaller, better, crops, ...largest }: PhotoFile) {
  const said = (name: string, { path, mediaType, width, height }: PictureFile) => ({
    name,
    title: path,
    contentType: mediaType,
    width,
    height,
  });
  const sized = smaller.map((file) => said(`width-${file.width}`, file));
  const offered = better.map((file) => said(`${file.mediaType.slice(6)}-${file.width}`, file));
  const cut = crops.map((file) => said(`crop-${file.aspect.replace(":", "x")}`, file));
  return [said(largest.isOwn ? "original" : "largest", largest), ...sized, ...offered, ...cut];
}

function related({ attrs }: NodeJson, at: number) {
  const { url, draftId, title } = attrs as unknown as RelatedLinkAttributes;
  const safe = url === null ? null : safeUrl(url);
  const address = safe === null ? null : validAddress(safe);
  const uri = isDraftId(draftId) ? draftUri(draftId) : address;
  if (uri === null) return [];
  const headlines = title === null ? [] : [{ role: ROLES.headline, value: title }];
  return [known({ name: `related-${at + 1}`, rel: ROLES.related, uri, type: "text", headlines })];
}
