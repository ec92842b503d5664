import { Problem } from "../../../shared/contract/problem.ts";
import {
  faultInProfile,
  type ReadProfile,
  readProfile,
} from "../../../shared/exports/profiles/read-profile.ts";
import { assertTemplate } from "../../../shared/exports/templates/assert-template.ts";
import { isTemplated } from "../../../shared/exports/templates/template.ts";
import { shortText } from "./short-text.ts";
import { NoTemplate, templateBeside } from "./template-file.ts";

/** A profile is a few lines. */
const LARGEST = 64 * 1024;

/**
 * The profile in a file, with the text of its template. `name` is the file's without `.yaml`.
 * @throws Problem BAD_FILE that says what is wrong, in the profile or in its template
 */
export async function profileIn(file: string, name: string): Promise<ReadProfile> {
  const text = await textOf(file, name);
  const profile = readProfile(text, name);
  if (profile.template === null || !isTemplated(profile.format)) return profile;
  const template = await templateBeside(file, profile.template).catch((error: unknown) => {
    if (!(error instanceof NoTemplate)) throw error;
    throw faultInProfile(text, name, "template", error.message);
  });
  assertTemplate(template, profile.format);
  return { ...profile, style: { ...profile.style, template } };
}

/** The file of the template that a profile names, which is not read; null where it names none. */
export async function templateNamedIn(file: string, name: string): Promise<string | null> {
  return readProfile(await textOf(file, name), name).template;
}

async function textOf(file: string, name: string): Promise<string> {
  const text = await shortText(file, LARGEST);
  if (text === null) throw tooLarge(name);
  return text;
}

function tooLarge(name: string): Problem {
  return new Problem(
    "BAD_FILE",
    `The export profile ${name}.yaml is larger than 64 KB, which no profile is. Nothing was exported. Take the file out of the desk's folder export-profiles.`,
  );
}
