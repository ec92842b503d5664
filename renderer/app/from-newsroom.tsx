import { useValue } from "../bridge/value.ts";
import type { AppWorkplace } from "./create-workplace.ts";
import { Later } from "./later.tsx";
import { fetchingDraft } from "./later-parts.ts";

/** Over the article while a draft comes from the newsroom. */
export function FromNewsroom({ workplace }: { readonly workplace: AppWorkplace }) {
  const { fetching, report } = workplace;
  const shown = useValue(fetching.shown);
  if (shown === null) return null;
  return (
    <Later
      part={fetchingDraft}
      key={shown.id}
      onUnloaded={report}
      headline={shown.headline}
      sentence={shown.sentence}
      onCancel={fetching.cancel}
      onRetry={fetching.retry}
    />
  );
}
