import type { ExportFormat } from "../../../shared/contract/exports.ts";
import { say } from "../../../shared/words/say.ts";
import { type KnownProfiles, profilesOf } from "../../bridge/profiles.ts";
import { Alert } from "../../ui/alert.tsx";
import { Select } from "../../ui/select.tsx";

export interface ProfileFieldProps {
  readonly known: KnownProfiles;
  readonly format: ExportFormat;
  readonly value: string;
  readonly onChange: (profile: string) => void;
  readonly isDisabled: boolean;
}

/** How the format is written, where there is more than one way. */
export function ProfileField({ known, format, value, onChange, isDisabled }: ProfileFieldProps) {
  const options = profilesOf(known, format);
  return (
    <>
      {options.length < 2 ? null : (
        <Select
          label={say("Profile")}
          options={options}
          value={value}
          onChange={onChange}
          isDisabled={isDisabled}
        />
      )}
      {known.wrong.map((sentence) => (
        <Alert key={sentence} title={say("Problem")}>
          {sentence}
        </Alert>
      ))}
    </>
  );
}
