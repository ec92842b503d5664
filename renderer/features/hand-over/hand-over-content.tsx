import { say } from "../../../shared/words/say.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { sayRich } from "../../ui/say-rich.tsx";

export interface HandOverContentProps {
  readonly headline: string | null;
  readonly clean: boolean;
  readonly onChange: (clean: boolean) => void;
}

/** Says what will be in the file, and lets a person leave out what is the newsroom's own. */
export function HandOverContent({ headline, clean, onChange }: HandOverContentProps) {
  const title = (
    <>
      “<bdi>{headline ?? say("Untitled")}</bdi>”
    </>
  );
  return (
    <>
      {clean ? (
        <p>
          {sayRich(
            "{title} in one file, for somebody outside the newsroom. It opens as a draft of its own.",
            { title },
          )}
        </p>
      ) : (
        <p>
          {sayRich(
            "{title} in one file, for a colleague at another desk. What both of you write meanwhile is merged when it comes back.",
            { title },
          )}
        </p>
      )}
      <p className="hand-over-soft" aria-live="polite">
        {clean
          ? say(
              "In it: the article as an export has it, and its photos, which do not say where and with what they were taken. Not in it: versions, who wrote what when, comments, suggestions, notes and desk notes. What is suggested counts as accepted.",
            )
          : say(
              "In it: the article with its photos, every version, who wrote what when, and also comments, notes and desk notes. For readers, use Export.",
            )}
      </p>
      <Checkbox isSelected={clean} onChange={onChange}>
        {say("Clean: the article and its photos alone")}
      </Checkbox>
    </>
  );
}
