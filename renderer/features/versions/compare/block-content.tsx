import "./block-content.css";
import type { ReactNode } from "react";
import { assertNever } from "../../../../shared/assert-never.ts";
import type { BlockChange } from "../../../../shared/compare/comparison.ts";
import { blockName } from "../../../../shared/compare/names.ts";
import { withoutSeam } from "../../../../shared/compare/plain-parts.ts";
import { useDesk } from "../../../bridge/desk-context.ts";
import { AttributeRows } from "./attribute-rows.tsx";
import { ChangedLine } from "./change-text.tsx";
import { useComparing } from "./comparing.ts";

/** What a block says, as a reader sees it, with what changed inside it. */
export function BlockContent({ block }: { readonly block: BlockChange }) {
  const { kind, type, parts, title } = block;
  if (kind === "split" || kind === "joined") return linesOf(block);
  switch (type) {
    case "heading":
      return (
        <h4 dir="auto">
          <ChangedLine parts={parts} />
        </h4>
      );
    case "bulletList":
      return <ul>{items(block)}</ul>;
    case "keyPoints":
      return (
        <Strip label={title ?? blockName(type)}>
          <ul>{items(block)}</ul>
        </Strip>
      );
    case "orderedList":
      return <ol>{items(block)}</ol>;
    case "table":
      return (
        <table>
          <tbody>{block.children.map((child) => row(child, block.kind))}</tbody>
        </table>
      );
    case "photo":
      return <Photo block={block} />;
    case "horizontalRule":
      return <hr />;
    case "blockquote":
    case "pullQuote":
      return <blockquote>{linesOf(block)}</blockquote>;
    case "relatedLink":
    case "embed":
      return (
        <Strip label={blockName(type)}>
          <Called title={title} />
        </Strip>
      );
    case "readerNote":
    case "deskNote":
      return <Strip label={blockName(type)}>{linesOf(block)}</Strip>;
    default:
      return linesOf(block);
  }
}

function linesOf({ kind, parts, children }: BlockChange): ReactNode {
  if (parts.length === 0) {
    return children.map((child) => <Nested key={keyOf(child)} block={child} within={kind} />);
  }
  return (
    <p dir="auto">
      <ChangedLine parts={kind === "same" ? withoutSeam(parts) : parts} />
    </p>
  );
}

interface NestedProps {
  readonly block: BlockChange;
  /** What became of the block that it stands in; of a new one everything is new. */
  readonly within: BlockChange["kind"];
}

/** What stands in a block has no frame of its own; where it came, went or moved it says so. */
function Nested({ block, within }: NestedProps) {
  return (
    <>
      <NestedDeed block={block} within={within} />
      <BlockContent block={block} />
      <AttributeRows block={block} />
    </>
  );
}

function NestedDeed({ block: { kind, isMoved, type, was }, within }: NestedProps) {
  const words = isMoved ? `moved from ${was}` : nestedWord(kind);
  if (words === null || nestedWord(within) !== null) return null;
  return (
    <small className="compare-nested" lang="en" dir="ltr">
      {blockName(type)} {words}
    </small>
  );
}

function nestedWord(kind: BlockChange["kind"]): string | null {
  switch (kind) {
    case "added":
    case "removed":
      return kind;
    case "same":
    case "changed":
    case "split":
    case "joined":
      return null;
    default:
      return assertNever(kind);
  }
}

function items({ kind, children }: BlockChange): ReactNode {
  return children.map((item) => (
    <li key={keyOf(item)}>
      <NestedDeed block={item} within={kind} />
      {linesOf(item)}
    </li>
  ));
}

function row(block: BlockChange, within: BlockChange["kind"]): ReactNode {
  return (
    <tr key={keyOf(block)}>
      {block.children.map((cell) => (
        <td key={keyOf(cell)} dir="auto">
          <ChangedLine parts={cell.parts} />
        </td>
      ))}
      {block.kind === "added" || block.kind === "removed" || block.isMoved ? (
        <td>
          <NestedDeed block={block} within={within} />
        </td>
      ) : null}
    </tr>
  );
}

/** The caption names it; the picture is there for those who see it. */
function Photo({ block: { asset, parts } }: { readonly block: BlockChange }) {
  const { photoUrl } = useDesk();
  return (
    <figure>
      {asset === null ? null : <img src={photoUrl(asset)} alt="" loading="lazy" />}
      <figcaption dir="auto">
        {parts.length === 0 ? (
          <i lang="en">Photo without a caption</i>
        ) : (
          <ChangedLine parts={parts} />
        )}
      </figcaption>
    </figure>
  );
}

function Strip({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="compare-strip">
      <small lang="en" dir="ltr">
        {label}
      </small>
      <div>{children}</div>
    </div>
  );
}

/** A target by its name, where the desk knows one. */
function Called({ title }: { readonly title: string | null }) {
  const { names } = useComparing().comparison;
  if (title === null) return <i lang="en">Without a title</i>;
  return <p dir="auto">{names[title] ?? title}</p>;
}

/** Siblings are told by where they are and were. */
function keyOf({ was, is }: BlockChange): string {
  return `${is ?? "-"} ${was ?? "-"}`;
}
