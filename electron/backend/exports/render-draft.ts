import type { Loss } from "../../../shared/article/portable/tally.ts";
import type { TextExport } from "../../../shared/contract/exports.ts";
import type { ExportStyle } from "../../../shared/exports/style.ts";
import type { Context } from "../context.ts";
import type { PackedState } from "../versions/pack-state.ts";
import type { Inscriber } from "./inscribe/inscriber.ts";
import type { Order } from "./order.ts";
import { packDraft } from "./pack-draft.ts";
import type { PhotoCopy } from "./photo-copies.ts";
import { draftFiles, type PlannedFile } from "./plan.ts";
import { printDraft } from "./print-draft.ts";

/** One draft in one format, as it stood when it was rendered. */
export interface RenderedDraft {
  readonly content: string | Uint8Array;
  /** What is to lie beside it. */
  readonly photos: readonly PhotoCopy[];
  /** How many photos it carries inside. */
  readonly inside: number;
  readonly losses: readonly Loss[];
  /** The very state, for a version of it. */
  readonly packed: PackedState;
}

/** What a draft is rendered for. */
export interface Rendering {
  readonly context: Context;
  readonly order: Pick<Order, "format">;
  readonly style: ExportStyle;
  /** All that is exported along, to be linked to. */
  readonly planned: readonly PlannedFile[];
  readonly signal: AbortSignal | undefined;
  readonly inscriber: Inscriber;
  /** Hears that a picture is at hand, which one from 0 and of how many. */
  readonly onPicture: (at: number, count: number) => void;
}

export function renderDraft(rendering: Rendering, plan: PlannedFile): Promise<RenderedDraft> {
  const { format } = rendering.order;
  switch (format) {
    case "docx":
      return packDraft(rendering, plan, format);
    case "pdf":
      return printDraft(rendering, plan);
    default:
      return renderText(rendering, plan, format);
  }
}

async function renderText(
  { context: { reader, ports }, planned, style }: Rendering,
  { row, photoFolder }: PlannedFile,
  format: TextExport,
): Promise<RenderedDraft> {
  const { text, ...rest } = await reader.call("exports.render", {
    id: row.id,
    draft: row.id,
    format,
    now: ports.clock().toISOString(),
    photoFolder: photoFolder ?? "",
    draftFiles: draftFiles(planned),
    style,
  });
  return { content: text, inside: 0, ...rest };
}
