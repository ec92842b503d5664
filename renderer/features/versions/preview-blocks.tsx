import type { NodeJson } from "../../../shared/article/article.ts";
import type { RelatedLinkAttributes } from "../../../shared/article/nodes/related-link.ts";
import { PreviewLine } from "./preview-line.tsx";
import { PreviewPhoto } from "./preview-photo.tsx";

/** Blocks of an article, read only. What this Stet does not know is named, not hidden. */
export function PreviewBlocks({ blocks }: { readonly blocks: readonly NodeJson[] }) {
  // Blocks of a list have no id; read-only, their place will do.
  return blocks.map((block, place) => (
    <Block key={String(block.attrs?.id ?? place)} node={block} />
  ));
}

function Block({ node }: { readonly node: NodeJson }) {
  const { type, attrs = {}, content = [] } = node;
  switch (type) {
    case "paragraph":
      return (
        <p>
          <PreviewLine content={content} />
        </p>
      );
    case "heading":
      return <Heading level={attrs.level} content={content} />;
    case "bulletList":
      return (
        <ul>
          <PreviewBlocks blocks={content} />
        </ul>
      );
    case "orderedList":
      return (
        <ol start={typeof attrs.start === "number" ? attrs.start : 1}>
          <PreviewBlocks blocks={content} />
        </ol>
      );
    case "listItem":
      return (
        <li>
          <PreviewBlocks blocks={content} />
        </li>
      );
    case "blockquote":
      return (
        <blockquote>
          <PreviewBlocks blocks={content} />
        </blockquote>
      );
    case "photo":
      return <PreviewPhoto node={node} />;
    case "relatedLink":
      return <RelatedLink attrs={attrs} />;
    case "horizontalRule":
      return <hr />;
    default:
      return <p className="preview-unknown">A block of the kind “{type}”</p>;
  }
}

/** The article's headings stand two below those of the screen around them. */
function Heading({ level, content }: { readonly level: unknown; readonly content: NodeJson[] }) {
  const line = <PreviewLine content={content} />;
  if (level === 4) return <h6>{line}</h6>;
  return level === 3 ? <h5>{line}</h5> : <h4>{line}</h4>;
}

function RelatedLink({ attrs }: { readonly attrs: Record<string, unknown> }) {
  const { title, url, draftId, prefix, callToAction } = attrs as Partial<RelatedLinkAttributes>;
  return (
    <aside className="preview-related">
      <span className="preview-related-label">{prefix ?? "Related"}</span>
      <span>{title ?? "Without a title"}</span>
      {url || draftId ? null : <mark>TK</mark>}
      {callToAction ? <em>{callToAction}</em> : null}
    </aside>
  );
}
