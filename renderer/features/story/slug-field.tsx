import { suggestSlug, toSlug } from "../../../shared/text/slug.ts";
import { say } from "../../../shared/words/say.ts";
import { Button } from "../../ui/button.tsx";
import { sayRich } from "../../ui/say-rich.tsx";
import { ScalarField } from "./scalar-field.tsx";
import type { StoryProps } from "./story-props.ts";

export interface SlugFieldProps extends StoryProps {
  readonly headline: string | null;
}

/** The newsroom's short name; without one, the headline gives a suggestion. */
export function SlugField({ headline, ...story }: SlugFieldProps) {
  const suggestion = story.fields.slug === null && headline !== null ? suggestSlug(headline) : "";
  return (
    <div className="story-slug">
      <ScalarField {...story} field="slug" label={say("Slug")} tidy={toSlug} />
      {suggestion === "" || story.isReadOnly ? null : (
        <Button
          kind="quiet"
          size="small"
          onPress={() => {
            story.writes.newStep();
            story.writes.set("slug", suggestion);
          }}
        >
          {/* One text: a button sets its parts apart. */}
          <span>{sayRich("Use “{suggestion}”", { suggestion: <bdi>{suggestion}</bdi> })}</span>
        </Button>
      )}
    </div>
  );
}
