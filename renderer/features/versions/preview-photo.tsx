import type { NodeJson } from "../../../shared/article/article.ts";
import { creditLine } from "../../../shared/article/credit.ts";
import type { PhotoAttributes } from "../../../shared/article/nodes/photo.ts";
import { say } from "../../../shared/words/say.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import { PreviewLine } from "./preview-line.tsx";

/** A photo with its caption and credit, as a version kept them. */
export function PreviewPhoto({ node }: { readonly node: NodeJson }) {
  const { photoUrl } = useDesk();
  const { asset, alt, photographer, agency, creditPattern } =
    node.attrs as unknown as PhotoAttributes;
  const credit = creditLine({ photographer, agency, creditPattern });
  return (
    <figure>
      {asset === null ? (
        <div className="kept-no-picture">{say("The picture is still to come.")}</div>
      ) : (
        <img src={photoUrl(asset)} alt={alt ?? ""} loading="lazy" />
      )}
      <figcaption>
        <PreviewLine content={node.content ?? []} />
        {credit === null ? null : <small>{credit}</small>}
      </figcaption>
    </figure>
  );
}
