import type { NodeJson } from "./article.ts";
import type { AssetCredit } from "./asset.ts";
import type { PhotoAttributes } from "./nodes/photo.ts";

export const DEFAULT_CREDIT_PATTERN = "Photo by {photographer}/{agency}";

/** A photo's credit in its parts. */
export interface Credit {
  photographer: string | null;
  agency: string | null;
  /** Null stands for {@link DEFAULT_CREDIT_PATTERN}. */
  creditPattern: string | null;
}

/**
 * The credit as readers see it: "Photo by Lea Brandt/NPA". A part that is missing goes with what
 * joins it, so that no stray slash or bracket is printed. Null where neither part is known.
 */
export function creditLine({ photographer, agency, creditPattern }: Credit): string | null {
  if (photographer === null && agency === null) return null;
  const pattern = creditPattern ?? DEFAULT_CREDIT_PATTERN;
  if (photographer !== null && agency !== null) return fill(pattern, { photographer, agency });
  const [, lead = "", join = "", tail = ""] = /^([^{]*)(.*\})?([^}]*)$/su.exec(pattern) ?? [];
  return `${lead}${photographer ?? agency}${closing(join, tail)}`;
}

/**
 * What closes a credit whatever its parts: ")", ".", ", File)"; neither a word that belongs to the
 * agency ("AP Photo") nor a bracket that the join opened.
 */
function closing(join: string, tail: string): string {
  const opened = (join.match(/[([]/gu)?.length ?? 0) - (join.match(/[)\]]/gu)?.length ?? 0);
  let close = tail.replace(/^\s\p{L}+(?![\p{L}\s])/u, "");
  for (let bracket = 0; bracket < opened; bracket += 1) close = close.replace(/\s?[)\]]/u, "");
  return close;
}

function fill(pattern: string, parts: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (whole, part: string) => parts[part] ?? whole);
}

/**
 * Blocks with each photo's empty fields filled from its asset. `creditFrom` tells where the credit
 * comes from: "use" (typed on this photo), "asset", or null where there is none. A block without a
 * photo is given back itself, so that what was worked out for it stays true.
 */
export function resolveCredits(
  blocks: readonly NodeJson[],
  assets: ReadonlyMap<string, AssetCredit>,
): NodeJson[] {
  return blocks.map((block) => {
    if (block.type === "photo") return resolvePhoto(block, assets);
    if (block.content === undefined) return block;
    const content = resolveCredits(block.content, assets);
    return content.every((child, at) => child === block.content?.[at])
      ? block
      : { ...block, content };
  });
}

function resolvePhoto(block: NodeJson, assets: ReadonlyMap<string, AssetCredit>): NodeJson {
  const use = block.attrs as unknown as PhotoAttributes;
  const asset = use.asset === null ? undefined : assets.get(use.asset);
  const photographer = use.photographer ?? asset?.photographer ?? null;
  const agency = use.agency ?? asset?.agency ?? null;
  return {
    ...block,
    attrs: {
      ...block.attrs,
      alt: use.alt ?? asset?.alt ?? null,
      photographer,
      agency,
      creditFrom: creditSource(use, photographer ?? agency),
    },
  };
}

function creditSource(use: PhotoAttributes, credit: string | null): "use" | "asset" | null {
  if (use.photographer !== null || use.agency !== null) return "use";
  return credit === null ? null : "asset";
}

/**
 * The blocks with each photo's credit and alt text null again where they only say what its asset
 * says, so that a photo read from a file follows its asset as the one that was written did.
 */
export function inheritCredits(
  blocks: readonly NodeJson[],
  assets: ReadonlyMap<string, AssetCredit>,
): NodeJson[] {
  return blocks.map((block) => {
    if (block.type === "photo") return inheritPhoto(block, assets);
    if (block.content === undefined) return block;
    return { ...block, content: inheritCredits(block.content, assets) };
  });
}

function inheritPhoto(block: NodeJson, assets: ReadonlyMap<string, AssetCredit>): NodeJson {
  const use = block.attrs as unknown as PhotoAttributes;
  const asset = use.asset === null ? undefined : assets.get(use.asset);
  if (asset === undefined) return block;
  const same = use.photographer === asset.photographer && use.agency === asset.agency;
  const credit = same ? { photographer: null, agency: null } : {};
  return { ...block, attrs: { ...use, ...credit, alt: use.alt === asset.alt ? null : use.alt } };
}

/**
 * The reverse of {@link resolveCredits}: what a photo only repeats from its asset becomes null
 * again, so that a restored photo goes on following its asset's credit.
 */
export function unresolveCredits(
  blocks: readonly NodeJson[],
  assets: ReadonlyMap<string, AssetCredit>,
): NodeJson[] {
  return blocks.map((block) => {
    if (block.type === "photo") return unresolvePhoto(block, assets);
    if (block.content === undefined) return block;
    return { ...block, content: unresolveCredits(block.content, assets) };
  });
}

/**
 * The blocks with each photo's credit its own where it came from a file that says another by now:
 * who takes back one block takes back the credit that was read there.
 */
export function ownCredits(
  blocks: readonly NodeJson[],
  assets: ReadonlyMap<string, AssetCredit>,
): NodeJson[] {
  return blocks.map((block) => {
    if (block.type === "photo") return ownCredit(block, assets);
    if (block.content === undefined) return block;
    return { ...block, content: ownCredits(block.content, assets) };
  });
}

function ownCredit(block: NodeJson, assets: ReadonlyMap<string, AssetCredit>): NodeJson {
  const { asset: hash, photographer, agency, creditFrom } = block.attrs as unknown as ResolvedPhoto;
  const asset = hash === null ? undefined : assets.get(hash);
  const isSaid =
    (asset?.photographer ?? null) === photographer && (asset?.agency ?? null) === agency;
  if (creditFrom !== "asset" || isSaid) return block;
  return { ...block, attrs: { ...block.attrs, creditFrom: "use" } };
}

function unresolvePhoto(block: NodeJson, assets: ReadonlyMap<string, AssetCredit>): NodeJson {
  const { creditFrom, ...attrs } = { creditFrom: null, ...block.attrs } as ResolvedPhoto;
  const asset = attrs.asset === null ? undefined : assets.get(attrs.asset);
  const inherited = creditFrom === "asset" ? { photographer: null, agency: null } : {};
  const alt = attrs.alt === (asset?.alt ?? null) ? null : attrs.alt;
  return { ...block, attrs: { ...attrs, ...inherited, alt } };
}

type ResolvedPhoto = PhotoAttributes & { creditFrom: "use" | "asset" | null };
