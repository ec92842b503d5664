import type { DetailField } from "../../../../shared/article/details/fields.ts";
import { DETAIL_PARTS } from "../../../../shared/article/details/parts.ts";
import { plusWords } from "../../../../shared/article/details/plus-terms.ts";
import { sourceType } from "../../../../shared/article/details/source-type.ts";
import type { DetailValue } from "../../../../shared/article/photo-details.ts";

interface DetailValuesProps {
  readonly field: DetailField;
  readonly values: readonly DetailValue[];
}

/** A field's values as a person reads them: texts on one line, what has parts a line a part. */
export function DetailValues({ field, values }: DetailValuesProps) {
  const texts = values.filter((value) => typeof value === "string");
  const structures = values.filter((value) => typeof value !== "string");
  return (
    <>
      {texts.length === 0 ? null : (
        <bdi>{texts.map((text) => inWords(field, text)).join(", ")}</bdi>
      )}
      {structures.map((parts) => (
        <ul key={JSON.stringify(parts)} className="says-parts">
          {Object.entries(parts).map(([name, text]) => (
            <li key={name}>
              <span className="says-part">{DETAIL_PARTS.get(name) ?? name}:</span>{" "}
              <bdi>{plusWords(text)}</bdi>
            </li>
          ))}
        </ul>
      ))}
    </>
  );
}

function inWords(field: DetailField, text: string): string {
  if (field === "digitalSourceType") return sourceType(text)?.words ?? text;
  if (field === "dateCreated") return text.replace("T", " ");
  return plusWords(text);
}
