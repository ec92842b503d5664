import { type UseWords, wordsOf } from "../../../../shared/article/details/credit-words.ts";
import { type Version, versionsOf } from "../../../../shared/article/details/differences.ts";
import { DETAILS, type DetailField } from "../../../../shared/article/details/fields.ts";
import {
  BLOCK_NAMES,
  type DetailBlock,
  type DetailValue,
  type PhotoDetails,
  settled,
} from "../../../../shared/article/photo-details.ts";
import { say } from "../../../../shared/words/say.ts";
import { Button } from "../../../ui/button.tsx";
import { DetailValues } from "./detail-values.tsx";

interface DifferenceProps {
  readonly field: DetailField;
  readonly details: PhotoDetails;
  readonly words: UseWords;
  readonly onChoose: ((block: DetailBlock, values: readonly DetailValue[]) => void) | null;
}

/** A field of which a file's parts say different things: each version, and a press to take it. */
export function Difference({ field, details, words, onChoose }: DifferenceProps) {
  const { label } = DETAILS[field];
  return (
    <section className="says-difference" aria-label={say("{label} differs", { label })}>
      <h4>{say("{label} differs", { label })}</h4>
      <ul>
        {versionsOf(details, field).map((version) => {
          const names = version.blocks.map((block) => BLOCK_NAMES[block]).join(", ");
          const [block] = version.blocks;
          return (
            <li key={names}>
              <span className="says-blocks">{names}</span>
              <span className="says-version">
                <DetailValues field={field} values={version.values} />
              </span>
              {isInUse(field, version, details, words) ? (
                <span className="says-used">{say("In use")}</span>
              ) : onChoose === null || block === undefined ? null : (
                <Button
                  size="small"
                  aria-label={say("Use this {label}, of {names}", {
                    label: label.toLowerCase(),
                    names,
                  })}
                  onPress={() => onChoose(block, version.values)}
                >
                  {say("Use this")}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Words that an article has a place for hold as the article says; all else as the desk says. */
function isInUse(
  field: DetailField,
  { values }: Version,
  details: PhotoDetails,
  words: UseWords,
): boolean {
  const said = wordsOf(field, values);
  if (said === null) return JSON.stringify(settled(details, field)) === JSON.stringify(values);
  return Object.entries(said).every(([name, text]) => words[name as keyof UseWords] === text);
}
