import type { ReactNode } from "react";
import type { MarkJson, NodeJson } from "../../../shared/article/article.ts";
import { safeUrl } from "../../../shared/article/url.ts";
import { withMark } from "./with-mark.tsx";

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
  if (type !== "link") return withMark(text, type);
  const href = safeUrl(String(attrs?.href ?? ""));
  if (href === null) return text;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  );
}
