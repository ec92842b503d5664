import { type Article, type NodeJson, plainText } from "../../../shared/article/article.ts";
import type { EmbedAttributes } from "../../../shared/article/nodes/embed.ts";
import type { RelatedLinkAttributes } from "../../../shared/article/nodes/related-link.ts";
import { providerOf } from "../../../shared/article/providers.ts";
import { walk } from "../../../shared/article/walk.ts";
import { tkPlaces } from "../../../shared/checks/tk.ts";

/** Where a related link leads: to a draft of this desk, to an address, or nowhere yet. */
export type Target =
  | { readonly kind: "draft"; readonly id: string }
  | { readonly kind: "address"; readonly url: string }
  | { readonly kind: "tk" };

/** Where one is to be found: by its number among its kind, or in the text of a block. */
export type LinkPlace =
  | { readonly kind: "relatedLink" | "embed"; readonly index: number }
  /** The block is null for headline and dek. */
  | { readonly kind: "text"; readonly block: string | null };

interface Place {
  /** The block it stands in; null for headline and dek. */
  readonly block: string | null;
  /** Tells it from others of its kind in the same block. */
  readonly key: string;
}

export interface RelatedLink extends Place {
  readonly title: string | null;
  /** The target's headline when it was linked, to notice that it changed. */
  readonly insertedTitle: string | null;
  readonly target: Target;
}

export interface EmbedCard extends Place {
  readonly title: string | null;
  readonly url: string | null;
  /** As it is said, else as the address says; null where neither does. */
  readonly provider: string | null;
}

export interface TextLink extends Place {
  readonly text: string;
  readonly url: string;
}

export interface TkMark extends Place {
  /** With the words around it. */
  readonly text: string;
}

export interface Links {
  readonly related: readonly RelatedLink[];
  readonly embeds: readonly EmbedCard[];
  readonly inText: readonly TextLink[];
  readonly tks: readonly TkMark[];
}

/** Every link of an article and every place that is still to come, each kind in reading order. */
export function linksOf({ headlineContent, dekContent, body }: Article): Links {
  const nodes = [...walk(body)];
  const lines = [
    { block: null, line: headlineContent },
    { block: null, line: dekContent },
    ...nodes.map(({ node, block }) => ({ block, line: node.content ?? [] })),
  ];
  return {
    related: keyed(
      nodes
        .filter(({ node }) => node.type === "relatedLink")
        .map(({ node, block }) => relatedLink(node, block)),
    ),
    embeds: keyed(
      nodes
        .filter(({ node }) => node.type === "embed")
        .map(({ node, block }) => embed(node, block)),
    ),
    inText: keyed(lines.flatMap(({ block, line }) => textLinks(line, block))),
    tks: keyed(lines.flatMap(({ block, line }) => tkPlaces(line).map((text) => ({ block, text })))),
  };
}

type Found<Kind extends Place> = Omit<Kind, "key">;

function keyed<Kind extends { readonly block: string | null }>(
  found: readonly Kind[],
): (Kind & Place)[] {
  const counts = new Map<string | null, number>();
  return found.map((one) => {
    const count = counts.get(one.block) ?? 0;
    counts.set(one.block, count + 1);
    return { ...one, key: `${one.block} ${count}` };
  });
}

function relatedLink(node: NodeJson, block: string | null): Found<RelatedLink> {
  const { title, insertedTitle, url, draftId } = node.attrs as unknown as RelatedLinkAttributes;
  return { block, title, insertedTitle, target: targetOf(url, draftId) };
}

function embed(node: NodeJson, block: string | null): Found<EmbedCard> {
  const { title, url, provider } = node.attrs as unknown as EmbedAttributes;
  return { block, title, url, provider: provider ?? providerOf(url) };
}

function targetOf(url: string | null, draftId: string | null): Target {
  if (draftId) return { kind: "draft", id: draftId };
  return url ? { kind: "address", url } : { kind: "tk" };
}

/** Runs of one address that touch each other are one link, whatever their styles. */
function textLinks(line: readonly NodeJson[], block: string | null): Found<TextLink>[] {
  const links: Found<TextLink>[] = [];
  let open: string | null = null;
  for (const node of line) {
    const url = addressOf(node);
    const last = links.at(-1);
    if (url !== null && url === open && last !== undefined) {
      links[links.length - 1] = { ...last, text: last.text + plainText([node]) };
    } else if (url !== null) links.push({ block, text: plainText([node]), url });
    open = url;
  }
  return links;
}

function addressOf(node: NodeJson): string | null {
  const href = node.marks?.find(({ type }) => type === "link")?.attrs?.href;
  return typeof href === "string" ? href : null;
}
