import type { ReactNode } from "react";
import type { MarkJson, NodeJson } from "../../../shared/article/article.ts";
import { safeUrl } from "../../../shared/article/url.ts";

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
    case "superscript":
      return <sup>{text}</sup>;
    case "subscript":
      return <sub>{text}</sub>;
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
