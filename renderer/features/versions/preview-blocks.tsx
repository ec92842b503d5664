import { memo, type ReactNode } from "react";
import type { NodeJson } from "../../../shared/article/article.ts";
import type { EmbedAttributes } from "../../../shared/article/nodes/embed.ts";
import type { NoteKind } from "../../../shared/article/nodes/reader-note.ts";
import type { RelatedLinkAttributes } from "../../../shared/article/nodes/related-link.ts";
import { providerOf } from "../../../shared/article/providers.ts";
import type { BlockName } from "../../../shared/article/schema.ts";
import { say } from "../../../shared/words/say.ts";
import { PreviewLine } from "./preview-line.tsx";
import { PreviewPhoto } from "./preview-photo.tsx";

/** Blocks of an article, read only. What this Stet does not know is named, not hidden. */
export function PreviewBlocks({ blocks }: { readonly blocks: readonly NodeJson[] }) {
  // Blocks of a list have no id; read-only, their place will do.
  return blocks.map((block, place) => (
    <Block key={String(block.attrs?.id ?? place)} node={block} />
  ));
}

type Shown = (node: Required<NodeJson>) => ReactNode;

const line = (content: readonly NodeJson[]) => <PreviewLine content={content} />;
const inner = (content: readonly NodeJson[]) => <PreviewBlocks blocks={content} />;

const SHOWN: Readonly<Record<BlockName | "listItem" | "tableRow" | "tableCell", Shown>> = {
  paragraph: ({ content }) => <p>{line(content)}</p>,
  heading: ({ attrs, content }) => <Heading level={attrs.level} content={content} />,
  bulletList: ({ content }) => <ul>{inner(content)}</ul>,
  orderedList: ({ attrs, content }) => (
    <ol start={typeof attrs.start === "number" ? attrs.start : 1}>{inner(content)}</ol>
  ),
  listItem: ({ content }) => <li>{inner(content)}</li>,
  blockquote: ({ content }) => <blockquote>{inner(content)}</blockquote>,
  pullQuote: ({ attrs, content }) => (
    <blockquote className="kept-pull-quote">
      <p>{line(content)}</p>
      {attrs.attribution ? <p>— {String(attrs.attribution)}</p> : null}
    </blockquote>
  ),
  photo: (node) => <PreviewPhoto node={node} />,
  gallery: ({ content }) => <div className="kept-gallery">{inner(content)}</div>,
  relatedLink: ({ attrs }) => <RelatedLink attrs={attrs} />,
  embed: ({ attrs }) => <Embed attrs={attrs} />,
  table: ({ content }) => (
    <table className="kept-table">
      <tbody>{inner(content)}</tbody>
    </table>
  ),
  tableRow: ({ content }) => <tr>{inner(content)}</tr>,
  tableCell: ({ content }) => <td>{line(content)}</td>,
  keyPoints: ({ attrs, content }) => (
    <Aside label={typeof attrs.title === "string" ? attrs.title : say("Key points")}>
      <ul>{inner(content)}</ul>
    </Aside>
  ),
  readerNote: ({ attrs, content }) => (
    <Aside label={NOTES[attrs.kind as NoteKind]}>{line(content)}</Aside>
  ),
  deskNote: ({ content }) => <Aside label={say("Desk note")}>{line(content)}</Aside>,
  horizontalRule: () => <hr />,
};

const NOTES: Readonly<Record<NoteKind, string>> = {
  correction: say("Correction"),
  update: say("Update"),
  editorsNote: say("Editor’s note"),
};

/** Drawn again only where the block is another one. */
const Block = memo(function Block({ node }: { readonly node: NodeJson }) {
  const { type, attrs = {}, content = [] } = node;
  const shown = SHOWN[type as BlockName];
  if (shown === undefined) {
    return <p className="kept-unknown">{say("A block of the kind “{type}”", { type })}</p>;
  }
  return shown({ marks: [], text: "", type, attrs, content });
});

/** The article's headings stand two below those of the screen around them. */
function Heading({ level, content }: { readonly level: unknown; readonly content: NodeJson[] }) {
  if (level === 4) return <h6>{line(content)}</h6>;
  return level === 3 ? <h5>{line(content)}</h5> : <h4>{line(content)}</h4>;
}

function Aside({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <aside className="kept-related">
      <span className="kept-related-label">{label}</span>
      <div>{children}</div>
    </aside>
  );
}

function RelatedLink({ attrs }: { readonly attrs: Record<string, unknown> }) {
  const { title, url, draftId, prefix, callToAction } = attrs as Partial<RelatedLinkAttributes>;
  return (
    <aside className="kept-related">
      <span className="kept-related-label">{prefix ?? say("Related")}</span>
      <span>{title ?? say("Without a title")}</span>
      {url || draftId ? null : <mark>{say("TK")}</mark>}
      {callToAction ? <em>{callToAction}</em> : null}
    </aside>
  );
}

function Embed({ attrs }: { readonly attrs: Record<string, unknown> }) {
  const { title = null, url = null, provider = null } = attrs as Partial<EmbedAttributes>;
  return (
    <aside className="kept-related">
      <span className="kept-related-label">{provider ?? providerOf(url) ?? say("Embed")}</span>
      <span>{title ?? url ?? say("Without an address")}</span>
    </aside>
  );
}
