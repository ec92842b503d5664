import { say } from "../../../../shared/words/say.ts";
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
import { childrenOn, useSide } from "./sided.tsx";

interface BlockProps {
  readonly block: BlockChange;
}

/** What a block says, as a reader sees it, with what changed inside it. */
export function BlockContent({ block }: BlockProps) {
  const { kind, type, parts, title } = block;
  const side = useSide();
  if (kind === "split" || kind === "joined") return <Pieces block={block} />;
  const children = childrenOn(block, side);
  switch (type) {
    case "heading":
      return (
        <h4 dir="auto">
          <ChangedLine parts={parts} />
        </h4>
      );
    case "bulletList":
      return <ul>{items(block.kind, children)}</ul>;
    case "keyPoints":
      return (
        <Strip label={title ?? blockName(type)}>
          <ul>{items(block.kind, children)}</ul>
        </Strip>
      );
    case "orderedList":
      return <ol>{items(block.kind, children)}</ol>;
    case "table":
      return (
        <table>
          <tbody>{children.map((child) => row(child, block.kind))}</tbody>
        </table>
      );
    case "photo":
      return <Photo block={block} />;
    case "horizontalRule":
      return <hr />;
    case "blockquote":
    case "pullQuote":
      return (
        <blockquote>
          <Lines block={block} />
        </blockquote>
      );
    case "relatedLink":
    case "embed":
      return (
        <Strip label={blockName(type)}>
          <Called title={title} />
        </Strip>
      );
    case "readerNote":
    case "deskNote":
      return (
        <Strip label={blockName(type)}>
          <Lines block={block} />
        </Strip>
      );
    default:
      return <Lines block={block} />;
  }
}

/** A split or joined text: on the side where it is one text, as one. */
function Pieces({ block }: BlockProps) {
  const whole = block.kind === "split" ? "before" : "after";
  if (useSide() !== whole) return <Lines block={block} />;
  return (
    <p dir="auto">
      <ChangedLine parts={block.children.flatMap(({ parts }) => parts)} />
    </p>
  );
}

function Lines({ block }: BlockProps): ReactNode {
  const { kind, parts } = block;
  const side = useSide();
  if (parts.length === 0) {
    return childrenOn(block, side).map((child) => (
      <Nested key={keyOf(child)} block={child} within={kind} />
    ));
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
  const words = isMoved ? say("moved from {was}", { was: Number(was) }) : nestedWord(kind);
  if (words === null || nestedWord(within) !== null) return null;
  return (
    <small className="compare-nested">
      {blockName(type)} {words}
    </small>
  );
}

function nestedWord(kind: BlockChange["kind"]): string | null {
  switch (kind) {
    case "added":
      return say("added");
    case "removed":
      return say("removed");
    case "same":
    case "changed":
    case "split":
    case "joined":
      return null;
    default:
      return assertNever(kind);
  }
}

function items(kind: BlockChange["kind"], children: readonly BlockChange[]): ReactNode {
  return children.map((item) => (
    <li key={keyOf(item)}>
      <NestedDeed block={item} within={kind} />
      <Lines block={item} />
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
function Photo({ block }: BlockProps) {
  const { parts } = block;
  const { photoUrl } = useDesk();
  const was = block.attributes.find(({ name }) => name === "asset");
  const asset = useSide() === "before" && was !== undefined ? was.before : block.asset;
  return (
    <figure>
      {asset === null ? null : <img src={photoUrl(asset)} alt="" loading="lazy" />}
      <figcaption dir="auto">
        {parts.length === 0 ? (
          <i>{say("Photo without a caption")}</i>
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
      <small>{label}</small>
      <div>{children}</div>
    </div>
  );
}

/** A target by its name, where the desk knows one. */
function Called({ title }: { readonly title: string | null }) {
  const { names } = useComparing().comparison;
  if (title === null) return <i>{say("Without a title")}</i>;
  return <p dir="auto">{names[title] ?? title}</p>;
}

/** Siblings are told by where they are and were. */
function keyOf({ was, is }: BlockChange): string {
  return `${is ?? "-"} ${was ?? "-"}`;
}
