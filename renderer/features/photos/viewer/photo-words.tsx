import { altState } from "../../../../shared/article/alt-text.ts";
import { say } from "../../../../shared/words/say.ts";
import { CheckIcon } from "../../../ui/icons/check-icon.tsx";
import { WarningIcon } from "../../../ui/icons/warning-icon.tsx";
import type { ArticlePhoto } from "./article-photos.ts";

/** What the article says of a photo: caption, credit, alt text. */
export function PhotoWords({ photo }: { readonly photo: ArticlePhoto }) {
  const { caption, credit, alt } = photo;
  return (
    <div className="viewer-words">
      <p className="viewer-caption" dir="auto">
        {caption === "" ? <i>{say("No caption")}</i> : caption}
      </p>
      <p>{credit === null ? <Lacking>{say("No credit")}</Lacking> : <bdi>{credit}</bdi>}</p>
      <AltWords alt={alt} />
    </div>
  );
}

function AltWords({ alt }: { readonly alt: string | null }) {
  const state = altState(alt);
  if (state === "missing") {
    return (
      <p>
        <Lacking>{say("No alt text")}</Lacking>
      </p>
    );
  }
  return (
    <p>
      <CheckIcon />{" "}
      {state === "decorative" ? say("Decorative") : say("Alt text: {alt}", { alt: alt ?? "" })}
    </p>
  );
}

function Lacking({ children }: { readonly children: string }) {
  return (
    <span className="viewer-lacking">
      <WarningIcon /> {children}
    </span>
  );
}
