import type { ExportFormat } from "../../../shared/contract/exports.ts";
import { Alert } from "../../ui/alert.tsx";
import { Select } from "../../ui/select.tsx";
import type { KnownProfiles } from "./use-profiles.ts";

export interface ProfileFieldProps {
  readonly known: KnownProfiles;
  readonly format: ExportFormat;
  readonly value: string;
  readonly onChange: (profile: string) => void;
  readonly isDisabled: boolean;
}

/** How the format is written, where there is more than one way. */
export function ProfileField({ known, format, value, onChange, isDisabled }: ProfileFieldProps) {
  const options = known.profiles
    .filter((profile) => profile.format === format)
    .map(({ name, title }) => ({ value: name, label: title }));
  return (
    <>
      {options.length < 2 ? null : (
        <Select
          label="Profile"
          options={options}
          value={value}
          onChange={onChange}
          isDisabled={isDisabled}
        />
      )}
      {known.wrong.map((sentence) => (
        <Alert key={sentence} title="Problem">
          {sentence}
        </Alert>
      ))}
    </>
  );
}

/** The profile that was chosen where it is of the format, else the format's own. */
export function profileFor(
  { profiles }: Pick<KnownProfiles, "profiles">,
  format: ExportFormat,
  chosen: string | null,
): string {
  const found = profiles.find((profile) => profile.name === chosen && profile.format === format);
  return found?.name ?? format;
}
