import type { Fields } from "../../bridge/fields.ts";
import type { FieldWrites } from "./field-writes.ts";

/** What every part of the story panel shows and writes. */
export interface StoryProps {
  readonly fields: Fields;
  readonly writes: FieldWrites;
  readonly isReadOnly: boolean;
}
