import type { DeskClient } from "../../../shared/contract/index.ts";
import type { LinkTitle, Referrer } from "../../../shared/contract/links.ts";
import { say } from "../../../shared/words/say.ts";
import { showToast } from "../../ui/toast.tsx";

/** The links of a referrer that still tell an earlier headline, as they are to be. */
export function renewed({ links }: Referrer, headline: string): LinkTitle[] {
  return links
    .filter(({ title, insertedTitle }) => insertedTitle !== headline && title !== headline)
    .map(({ block }) => ({ block, title: headline, insertedTitle: headline }));
}

/** Writes the headline into each referrer that tells another; one message takes all of it back. */
export async function takeHeadline(
  { links }: DeskClient,
  referrers: readonly Referrer[],
  headline: string,
): Promise<void> {
  const before: { readonly draft: Referrer["id"]; readonly titles: LinkTitle[] }[] = [];
  for (const referrer of referrers) {
    const titles = renewed(referrer, headline);
    if (titles.length === 0) continue;
    before.push({
      draft: referrer.id,
      titles: await links.setTitles({ draft: referrer.id, titles }),
    });
  }
  const takeBack = async () => {
    for (const { draft, titles } of before) {
      if (titles.length > 0) await links.setTitles({ draft, titles });
    }
  };
  const where = say("{count, plural, one {# draft} other {# drafts}}", { count: before.length });
  showToast({
    text: say("New headline in the links of {where}", { where }),
    action: { label: say("Undo"), run: takeBack },
  });
}
