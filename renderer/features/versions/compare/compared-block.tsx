import type { BlockChange } from "../../../../shared/compare/comparison.ts";
import { AttributeRows } from "./attribute-rows.tsx";
import { BlockContent } from "./block-content.tsx";
import { ChangeFrame } from "./change-frame.tsx";
import { blockChange, isChanged } from "./change-list.ts";
import { useComparing } from "./comparing.ts";
import { Sided } from "./sided.tsx";

/** A block of the article's top level, framed where something became of it. */
export function ComparedBlock({ block }: { readonly block: BlockChange }) {
  const { names } = useComparing().comparison;
  if (!isChanged(block)) {
    return (
      <div className="compare-same">
        <Sided was is>
          <BlockContent block={block} />
        </Sided>
      </div>
    );
  }
  return (
    <ChangeFrame change={blockChange(block, names)}>
      <Sided was={block.was !== null} is={block.is !== null}>
        <BlockContent block={block} />
        <AttributeRows block={block} />
      </Sided>
    </ChangeFrame>
  );
}
