import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { say } from "../../../shared/words/say.ts";
import { SearchField } from "../../ui/search-field.tsx";
import { findHelp } from "./find.ts";
import { HitList } from "./hit-list.tsx";
import type { Place } from "./link.ts";
import { markFound } from "./mark-found.ts";
import { PageList } from "./page-list.tsx";
import { headingId, PageView } from "./page-view.tsx";
import { HELP_PAGES } from "./pages.ts";

const FILES = HELP_PAGES.map(({ file }) => file);

/** The list of pages or of what was found, and the page that was picked. */
export function Manual() {
  const [typed, setTyped] = useState("");
  const [place, setPlace] = useState<Place>({ file: FILES[0] ?? "", anchor: null });
  const text = useRef<HTMLElement>(null);
  const page = HELP_PAGES.find(({ file }) => file === place.file);
  const hits = findHelp(HELP_PAGES, typed);
  useLayoutEffect(() => {
    const { anchor } = place;
    const heading = anchor === null ? null : document.getElementById(headingId(anchor));
    if (heading === null) text.current?.scrollTo(0, 0);
    else heading.scrollIntoView();
  }, [place]);
  useEffect(() => {
    if (place.anchor === null || text.current === null) return;
    return markFound(text.current, typed);
  }, [place, typed]);
  if (page === undefined) return null;
  /** A link's page is read on from there, so the focus goes along. */
  const follow = (to: Place) => {
    setPlace(to);
    text.current?.focus({ preventScroll: true });
  };
  return (
    <div className="help">
      <nav className="help-side" aria-label={say("Help pages")}>
        <SearchField label={say("Search the help")} value={typed} onChange={setTyped} autoFocus />
        {hits === null ? (
          <PageList pages={HELP_PAGES} current={page.file} onGo={setPlace} />
        ) : (
          <HitList hits={hits} typed={typed} onGo={setPlace} />
        )}
      </nav>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: keys scroll what has the focus. */}
      <article ref={text} className="help-text" aria-label={page.title} tabIndex={0}>
        <PageView page={page} files={FILES} onGo={follow} />
      </article>
    </div>
  );
}
