import type { ReactNode } from "react";
import type { MarkJson, NodeJson } from "../../../shared/article/article.ts";
import type { RelatedLinkAttributes } from "../../../shared/article/nodes/related-link.ts";
import { safeUrl } from "../../../shared/article/url.ts";
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

/** Text with its styles. */
export function PreviewLine({ content }: { readonly content: readonly NodeJson[] }) {
  return placed(content).map(({ at, node }) => <Run key={at} node={node} />);
}

/** Runs of text with where each begins, which is what tells one from another. */
function placed(content: readonly NodeJson[]): { at: number; node: NodeJson }[] {
  let at = 0;
  return content.map((node) => {
    const run = { at, node };
    at += node.text?.length ?? 1;
    return run;
  });
}

function Run({ node }: { readonly node: NodeJson }) {
  if (node.type === "hardBreak") return <br />;
  return (node.marks ?? []).reduceRight<ReactNode>(styled, node.text ?? "");
}

function styled(text: ReactNode, { type, attrs }: MarkJson): ReactNode {
  switch (type) {
    case "bold":
      return <strong>{text}</strong>;
    case "italic":
      return <em>{text}</em>;
    case "strike":
      return <s>{text}</s>;
    case "tk":
      return <mark>{text}</mark>;
    case "link": {
      const href = safeUrl(String(attrs?.href ?? ""));
      if (href === null) return text;
      return (
        <a href={href} target="_blank" rel="noopener noreferrer">
          {text}
        </a>
      );
    }
    default:
      return text;
  }
}
