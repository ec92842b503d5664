import { say } from "../../../shared/words/say.ts";
import { useValue, type Value } from "../../bridge/value.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { showToast } from "../../ui/toast.tsx";
import type { Finder } from "./finder.ts";

export interface ReplaceRowProps {
  readonly finder: Finder;
  readonly replacement: Value<string>;
}

/** What the hits are replaced by: the one that is looked at, or all. */
export function ReplaceRow({ finder, replacement }: ReplaceRowProps) {
  const text = useValue(replacement);
  const { hits, at } = useValue(finder.found);
  const replaceOne = () => {
    if (at !== null) tell(finder.replace([at], text));
  };
  return (
    <div className="find-row">
      <TextField
        label={say("Replace with")}
        hideLabel
        placeholder={say("Replace with")}
        value={text}
        onChange={replacement.set}
        onKeyDown={({ key }) => key === "Enter" && replaceOne()}
      />
      <Button size="small" isDisabled={at === null} onPress={replaceOne}>
        {say("Replace")}
      </Button>
      <Button
        size="small"
        isDisabled={hits.length === 0}
        onPress={() => tell(finder.replace([...hits.keys()], text), true)}
      >
        {say("Replace all")}
      </Button>
    </div>
  );
}

/** One that was replaced is seen; what is done to many is told. */
export function tell(count: number, isMany = false): void {
  if (count === 0) {
    showToast({ text: say("The article changed just now. Nothing was replaced. Press again.") });
  } else if (isMany) {
    showToast({
      text: say("{count, plural, one {# place was replaced} other {# places were replaced}}", {
        count,
      }),
    });
  }
}
