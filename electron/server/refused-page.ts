import { RESTORE_ASKED } from "../../shared/contract/restore-asked.ts";
import { backupWords, wayBackWords } from "../../shared/words/closed-desk.ts";
import type { WayBack } from "../backend/desk/way-back.ts";
import { escaped, inFrame, type Made, type StandIn } from "../ports/stand-in.ts";

/**
 * The screens of a desk that cannot be opened. The last one is shown while nobody answers, so that
 * the first brings along all that it needs.
 */
export function refusedPage(way: WayBack): (made: Made) => StandIn {
  return (made) => ({
    page: (search) => (search.has("restore") ? questionPage(way, made) : offerPage(way, made)),
    script: `if (document.getElementById("under-way") !== null) sessionStorage.setItem("${RESTORE_ASKED}", "yes");`,
    press: async (path) => {
      const title = begin(way, path, made);
      if (title === null) return null;
      const { underWay } = wayBackWords(made.voice);
      const going = `<p role="status" id="under-way">${escaped(underWay)}</p>`;
      return { html: inFrame(made, title, going), isDone: true };
    },
  });
}

/** Leaves word for the next opening; answers with what is then under way, null where there is no such press. */
function begin({ backup, salvageNext }: WayBack, path: string, { voice }: Made): string | null {
  const { savingNow, restoringNow } = wayBackWords(voice);
  if (path === "/salvage") {
    salvageNext();
    return savingNow;
  }
  if (path !== "/restore" || backup === null) return null;
  backup.restoreNext();
  return restoringNow;
}

function questionPage({ backup, ...way }: WayBack, made: Made): string {
  if (backup === null) return offerPage({ ...way, backup }, made);
  const words = backupWords(made.voice, backup);
  return inFrame(
    made,
    words.question,
    `<p>${escaped(words.consequence)}</p>
      <form action="/restore" method="post"><input type="hidden" name="seal" value="${made.seal}">
      <a class="ui-button" href="/">${escaped(words.back)}</a>
      <button class="ui-button is-primary">${escaped(words.certain)}</button></form>`,
  );
}

function offerPage({ why, backup }: WayBack, made: Made): string {
  const { title, salvage, salvaging, none } = wayBackWords(made.voice);
  const words = backup === null ? null : backupWords(made.voice, backup);
  const restore =
    words === null
      ? ""
      : `<form action="/" method="get"><button name="restore" value="yes" class="ui-button">${escaped(words.press)}</button></form>`;
  return inFrame(
    made,
    title,
    `<p>${escaped(made.voice.received(why))}</p><p>${escaped(salvaging)}</p>
      <form action="/salvage" method="post"><input type="hidden" name="seal" value="${made.seal}">
      <button class="ui-button is-primary" autofocus>${escaped(salvage)}</button></form>
      <p>${escaped(words?.offer ?? none)}</p>${restore}`,
  );
}
