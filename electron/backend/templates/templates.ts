import type { Template } from "../../../shared/contract/templates.ts";
import { openPlaces } from "../../../shared/templates/template-of.ts";
import type { KeptTemplate } from "../../store/queries/templates.ts";

/** What a list of templates says of one. */
export function listed({ id, name, article, updatedAt }: KeptTemplate): Template {
  const { section, tags, language, plannedLength } = article;
  return { id, name, section, tags, language, plannedLength, open: openPlaces(article), updatedAt };
}

const order = new Intl.Collator("en", { numeric: true });

export const byName = (one: { readonly name: string }, other: { readonly name: string }) =>
  order.compare(one.name, other.name);

/** Whether a person would take the two names for one. */
export const isSameName = (one: string, other: string) =>
  one.trim().toLowerCase() === other.trim().toLowerCase();
