import { RESTORE_ASKED } from "../../shared/contract/backups.ts";
import { backupWords, WAY_BACK_WORDS, type WayBack } from "../backend/desk/way-back.ts";
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
      const title = begin(way, path);
      if (title === null) return null;
      const going = `<p role="status" id="under-way">It opens here by itself. What stood before is kept.</p>`;
      return { html: inFrame(made.styles, title, going), isDone: true };
    },
  });
}

/** Leaves word for the next opening; answers with what is then under way, null where there is no such press. */
function begin({ backup, salvageNext }: WayBack, path: string): string | null {
  if (path === "/salvage") {
    salvageNext();
    return "Saving what can be read";
  }
  if (path !== "/restore" || backup === null) return null;
  backup.restoreNext();
  return "Restoring the desk";
}

function questionPage({ backup, ...way }: WayBack, made: Made): string {
  if (backup === null) return offerPage({ ...way, backup }, made);
  const words = backupWords(backup);
  return inFrame(
    made.styles,
    words.question,
    `<p>${escaped(words.consequence)}</p>
      <form action="/restore" method="post"><input type="hidden" name="seal" value="${made.seal}">
      <a class="ui-button" href="/">${escaped(words.back)}</a>
      <button class="ui-button is-primary">${escaped(words.certain)}</button></form>`,
  );
}

function offerPage({ why, backup }: WayBack, { styles, seal }: Made): string {
  const { title, salvage, salvaging, none } = WAY_BACK_WORDS;
  const words = backup === null ? null : backupWords(backup);
  const restore =
    words === null
      ? ""
      : `<form action="/" method="get"><button name="restore" value="yes" class="ui-button">${escaped(words.press)}</button></form>`;
  return inFrame(
    styles,
    title,
    `<p>${escaped(why)}</p><p>${escaped(salvaging)}</p>
      <form action="/salvage" method="post"><input type="hidden" name="seal" value="${seal}">
      <button class="ui-button is-primary" autofocus>${escaped(salvage)}</button></form>
      <p>${escaped(words?.offer ?? none)}</p>${restore}`,
  );
}
