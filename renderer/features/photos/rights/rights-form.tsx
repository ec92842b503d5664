import { type ReactNode, useState } from "react";
import { RIGHTS_CATEGORIES, RIGHTS_NAMES } from "../../../../shared/article/rights.ts";
import type { LibraryPhoto, PhotoEdit } from "../../../../shared/contract/library.ts";
import { say } from "../../../../shared/words/say.ts";
import { Button } from "../../../ui/button.tsx";
import { Select } from "../../../ui/select.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { type EditField, editsFor, faultsIn, type Touched, valueIn } from "./edits.ts";
import { photoCount } from "./rights-words.ts";

export interface RightsFormProps {
  readonly photos: readonly LibraryPhoto[];
  readonly onApply: (edits: PhotoEdit[]) => void;
  readonly isBusy: boolean;
}

/** Credit and rights of one photo or of several at once; what nobody touches stays in each. */
export function RightsForm({ photos, onApply, isBusy }: RightsFormProps) {
  const [touched, setTouched] = useState<Touched>({});
  const set = (field: EditField) => (value: string) => setTouched({ ...touched, [field]: value });
  const faults = faultsIn(touched);
  const edits = editsFor(photos, touched);
  const hasFault = Object.keys(faults).length > 0;
  const field = (name: EditField, label: string, type?: "date" | "url"): ReactNode => (
    <EditedField
      label={label}
      type={type}
      value={touched[name] ?? valueIn(photos, name)}
      fault={faults[name]}
      onChange={set(name)}
    />
  );
  return (
    <form
      className="rights-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!hasFault && edits.length > 0 && !isBusy) onApply(edits);
      }}
    >
      {field("photographer", say("Photographer"))}
      {field("agency", say("Agency"))}
      <Select
        label={say("Rights")}
        options={RIGHTS_CATEGORIES.map((value) => ({ value, label: RIGHTS_NAMES[value] }))}
        value={(touched.category ?? valueIn(photos, "category")) as never}
        onChange={set("category")}
        placeholder={DIFFERENT}
      />
      {field("restrictions", say("Restrictions"))}
      {field("expires", say("May be used until"), "date")}
      {field("licence", say("Licence"), "url")}
      <p className="rights-reach">{reach(photos)}</p>
      <div>
        <Button type="submit" kind="primary" isDisabled={hasFault || edits.length === 0 || isBusy}>
          {say("{count, plural, one {Apply} other {Apply to {photoCount}}}", {
            count: photos.length,
            photoCount: photoCount(photos.length),
          })}
        </Button>
      </div>
    </form>
  );
}

const DIFFERENT = say("Different in each");

interface EditedFieldProps {
  readonly label: string;
  readonly type: "date" | "url" | undefined;
  /** Null where the photos differ. */
  readonly value: string | null;
  readonly fault: string | undefined;
  readonly onChange: (value: string) => void;
}

function EditedField({ label, type, value, fault, onChange }: EditedFieldProps) {
  return (
    <TextField
      label={label}
      {...(type === undefined ? {} : { type: type === "url" ? "text" : type })}
      {...(value === null ? { placeholder: DIFFERENT } : {})}
      {...(value === null && type === "date" ? { description: DIFFERENT } : {})}
      {...(fault === undefined ? {} : { error: fault })}
      value={value ?? ""}
      isInvalid={fault !== undefined}
      onChange={onChange}
      maxLength={2000}
    />
  );
}

/** How far a change goes. */
function reach(photos: readonly LibraryPhoto[]): string {
  const drafts = new Set(photos.flatMap(({ uses }) => uses.map(({ draft }) => draft)));
  const count = photos.length;
  if (drafts.size === 0) {
    return say(
      "{count, plural, one {This photo is used in no draft.} other {These photos are used in no draft.}}",
      { count },
    );
  }
  return say(
    "{count, plural, one {This photo is} other {These photos are}} used in {drafts, plural, one {# draft; a change is written into it.} other {# drafts; a change is written into each.}}",
    { count, drafts: drafts.size },
  );
}
