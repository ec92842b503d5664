import type { NodeJson } from "../../article/article.ts";
import { PHOTO_ROLES } from "../../article/nodes/photo.ts";
import { nodesOf } from "../../article/walk.ts";
import type { Role } from "./style-roles.ts";

interface Read {
  readonly role: Role | null;
  readonly blocks: readonly NodeJson[];
}

/** The blocks with photos that their styles call a gallery's put together. */
export function inGalleries(read: readonly Read[]): NodeJson[] {
  const blocks: NodeJson[] = [];
  for (const { role, blocks: own } of read) {
    const last = blocks.at(-1);
    const isPhoto = own[0]?.type === "photo";
    if (role === "gallery" && isPhoto) blocks.push({ type: "gallery", content: [...own] });
    else if (role === "galleryPhoto" && isPhoto && last?.type === "gallery") {
      blocks[blocks.length - 1] = { ...last, content: [...(last.content ?? []), ...own] };
    } else blocks.push(...own);
  }
  return blocks;
}

/** The photos with their roles, one after another; as they are where some came or went since. */
export function withRoles(body: readonly NodeJson[], roles: readonly string[]): NodeJson[] {
  if (roles.length !== nodesOf(body, "photo").length) return [...body];
  const left = [...roles];
  const given = (block: NodeJson): NodeJson => {
    if (block.type !== "photo") {
      return block.content === undefined ? block : { ...block, content: block.content.map(given) };
    }
    const role = PHOTO_ROLES.find((known) => known === left[0]) ?? null;
    left.shift();
    return { ...block, attrs: { ...block.attrs, role } };
  };
  return body.map(given);
}
