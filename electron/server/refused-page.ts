import { RESTORE_ASKED } from "../../shared/contract/backups.ts";
import { type WayBack, wayBackWords } from "../backend/desk/way-back.ts";
import { escaped, inFrame, type Made, type StandIn } from "../ports/stand-in.ts";

/**
 * The screens of a desk that cannot be opened. The last one is shown while nobody answers, so that
 * the first brings along all that it needs.
 */
export function refusedPage(way: WayBack): (made: Made) => StandIn {
  const words = wayBackWords(way);
  return ({ styles, seal }) => ({
    page: (search) =>
      search.has("restore")
        ? inFrame(
            styles,
            words.question,
            `<p>${escaped(words.consequence)}</p>
      <form action="/restore" method="post"><input type="hidden" name="seal" value="${seal}">
      <a class="ui-button" href="/">${escaped(words.back)}</a>
      <button class="ui-button is-primary">${escaped(words.certain)}</button></form>`,
          )
        : inFrame(
            styles,
            words.title,
            `<p>${escaped(way.why)}</p><p>${escaped(words.offer)}</p>
      <form action="/" method="get"><button name="restore" value="yes" class="ui-button is-primary" autofocus>${escaped(words.press)}</button></form>`,
          ),
    script: `if (document.getElementById("under-way") !== null) sessionStorage.setItem("${RESTORE_ASKED}", "yes");`,
    press: async (path) => {
      if (path !== "/restore") return null;
      way.restoreNext();
      const going = `<p role="status" id="under-way">It opens here by itself. What stood before is kept.</p>`;
      return { html: inFrame(styles, "Restoring the desk", going), isDone: true };
    },
  });
}
