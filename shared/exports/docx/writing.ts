import type { FileChild, IParagraphOptions } from "docx";
import type { NodeJson } from "../../article/article.ts";
import type { DocxSetting, TextSetting } from "./setting.ts";

/** The number or bullet that a paragraph stands behind. */
export type Marker = NonNullable<Exclude<IParagraphOptions["numbering"], false>>;

/** Where a block stands within others. */
export interface Place {
  /** How many block quotes it stands in. */
  readonly quotes: number;
  /** How many lists. */
  readonly lists: number;
  /** Set for the first line of a list's item. */
  readonly marker: Marker | null;
}

/** What blocks are written by, and what is counted while they are. */
export interface Writing extends DocxSetting, TextSetting {
  readonly place: Place;
  readonly count: Count;
  readonly flow: (nodes: readonly NodeJson[], place: Place) => FileChild[];
}

/** The same, for a block within another. */
export function writingOf<Setting extends TextSetting>(node: NodeJson, setting: Setting): Setting {
  const { reviewing } = setting;
  if (reviewing === null) return setting;
  reviewing.waiting.push(...(reviewing.onBlocks.get(String(node.attrs?.id)) ?? []));
  return { ...setting, reviewing: { ...reviewing, at: node } };
}

export type BlockWriter = (node: NodeJson, writing: Writing) => FileChild[];

/** Counts over one document. Every list and drawing has a number of its own. */
export interface Count {
  lists: number;
  drawings: number;
  /** By element. */
  readonly losses: Map<string, number>;
}

export function addLoss({ losses }: Count, element: string): void {
  losses.set(element, (losses.get(element) ?? 0) + 1);
}
