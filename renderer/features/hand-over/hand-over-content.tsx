import { Checkbox } from "../../ui/checkbox.tsx";

export interface HandOverContentProps {
  readonly headline: string | null;
  readonly clean: boolean;
  readonly onChange: (clean: boolean) => void;
}

/** Says what will be in the file, and lets a person leave out what is the newsroom's own. */
export function HandOverContent({ headline, clean, onChange }: HandOverContentProps) {
  const title = (
    <>
      “<bdi>{headline ?? "Untitled"}</bdi>”
    </>
  );
  return (
    <>
      {clean ? (
        <p>
          {title} in one file, for somebody outside the newsroom. It opens as a draft of its own.
        </p>
      ) : (
        <p>
          {title} in one file, for a colleague at another desk. What both of you write meanwhile is
          merged when it comes back.
        </p>
      )}
      <p className="hand-over-soft" aria-live="polite">
        {clean
          ? "In it: the article as an export has it, and its photos, which do not say where and with what they were taken. Not in it: versions, who wrote what when, comments, suggestions, notes and desk notes. What is suggested counts as accepted."
          : "In it: the article with its photos, every version, who wrote what when, and also comments, notes and desk notes. For readers, use Export."}
      </p>
      <Checkbox isSelected={clean} onChange={onChange}>
        Clean: the article and its photos alone
      </Checkbox>
    </>
  );
}
