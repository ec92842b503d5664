import type { Heading, Nodes } from "mdast";
import { createElement, type ReactNode, useMemo } from "react";
import { assertNever } from "../../../shared/assert-never.ts";
import { isMac, shownShortcut } from "../../actions/shortcut.ts";
import { anchorsOf } from "./anchors.ts";
import { readKeys } from "./keys.ts";
import { type Place, readLink } from "./link.ts";
import type { HelpPage } from "./pages.ts";

export interface PageViewProps {
  readonly page: HelpPage;
  /** Every page that a link can lead to. */
  readonly files: readonly string[];
  readonly onGo: (place: Place) => void;
}

interface Setting extends Omit<PageViewProps, "page"> {
  readonly file: string;
  readonly anchors: ReadonlyMap<Heading, string>;
}

/** A page drawn from its Markdown tree: no HTML is made of it, so that none can come in. */
export function PageView({ page, files, onGo }: PageViewProps) {
  const { root, file } = page;
  const anchors = useMemo(() => anchorsOf(root), [root]);
  return drawAll(root.children, { file, files, onGo, anchors });
}

function drawAll(nodes: readonly Nodes[], setting: Setting): ReactNode[] {
  // A page never changes, so a node's place tells it from the others.
  return nodes.map((node, place) => createElement(Node, { key: place, node, setting }));
}

interface NodeProps {
  readonly node: Nodes;
  readonly setting: Setting;
}

function Node({ node, setting }: NodeProps): ReactNode {
  const inner = "children" in node ? drawAll(node.children, setting) : null;
  switch (node.type) {
    case "text":
      return node.value;
    case "paragraph":
      return <p>{inner}</p>;
    case "heading":
      return headed(node, inner, setting);
    case "strong":
      return <b>{inner}</b>;
    case "emphasis":
      return <em>{inner}</em>;
    case "delete":
      return <s>{inner}</s>;
    case "inlineCode":
      return keysOrCode(node.value);
    case "code":
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: keys scroll what has the focus.
        <pre tabIndex={0}>
          <code>{node.value}</code>
        </pre>
      );
    case "list":
      return node.ordered ? <ol start={node.start ?? 1}>{inner}</ol> : <ul>{inner}</ul>;
    case "listItem":
      return <li>{inner}</li>;
    case "blockquote":
      return <blockquote>{inner}</blockquote>;
    case "table":
      return <Table node={node} setting={setting} />;
    case "link":
      return (
        <HelpLink url={node.url} setting={setting}>
          {inner}
        </HelpLink>
      );
    case "thematicBreak":
      return <hr />;
    case "break":
      return <br />;
    case "root":
    case "tableRow":
    case "tableCell":
    case "html":
    case "yaml":
    case "image":
    case "imageReference":
    case "linkReference":
    case "definition":
    case "footnoteReference":
    case "footnoteDefinition":
      return inner;
    default:
      return assertNever(node);
  }
}

/** One below the dialog's own heading. */
function headed(node: Heading, inner: ReactNode, { anchors }: Setting): ReactNode {
  const id = headingId(anchors.get(node) ?? "");
  return createElement(`h${Math.min(node.depth + 1, 6)}`, { id, tabIndex: -1 }, inner);
}

/** The element's id of a section's heading. */
export function headingId(anchor: string): string {
  return `help-${anchor}`;
}

/** Keys as this system writes them. */
function keysOrCode(value: string): ReactNode {
  const keys = readKeys(value);
  return keys === null ? <code>{value}</code> : <kbd>{shownShortcut(keys, isMac)}</kbd>;
}

function Table({ node, setting }: { readonly node: Nodes; readonly setting: Setting }) {
  if (node.type !== "table") return null;
  const [head, ...rows] = node.children.map(({ children }) =>
    children.map((cell) => drawAll(cell.children, setting)),
  );
  return (
    <table>
      <thead>
        <tr>{head?.map((cell, at) => createElement("th", { key: at, scope: "col" }, cell))}</tr>
      </thead>
      <tbody>
        {rows.map((cells, row) =>
          createElement(
            "tr",
            { key: row },
            cells.map((cell, at) => createElement("td", { key: at }, cell)),
          ),
        )}
      </tbody>
    </table>
  );
}

interface HelpLinkProps {
  readonly url: string;
  readonly setting: Setting;
  readonly children: ReactNode;
}

/** Within the help it leads on; into the web it opens beside the desk, on a press alone. */
function HelpLink({ url, setting, children }: HelpLinkProps) {
  const link = readLink(url, setting.file, setting.files);
  switch (link.kind) {
    case "page":
      return (
        <button type="button" className="help-link" onClick={() => setting.onGo(link.place)}>
          {children}
        </button>
      );
    case "web":
      return (
        <a href={link.href} target="_blank" rel="noopener noreferrer">
          {children}
        </a>
      );
    case "nowhere":
      return children;
    default:
      return assertNever(link);
  }
}
