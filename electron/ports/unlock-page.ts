import { Problem } from "../../shared/contract/problem.ts";
import { escaped, inFrame, type Made, type StandIn } from "./stand-in.ts";
import { UNLOCK_SCRIPT, UNLOCK_WORDS } from "./unlock-words.ts";

/** Asks for a sealed desk's passphrase, by which `unlock` unlocks it or throws a Problem; each try costs what the key's derivation costs, and nothing else slows it. */
export function unlockPage(unlock: (passphrase: string) => Promise<void>): (made: Made) => StandIn {
  return ({ styles, seal }) => {
    const asking = (told: string | null) => inFrame(styles, UNLOCK_WORDS.title, form(seal, told));
    return {
      page: () => asking(null),
      script: UNLOCK_SCRIPT,
      press: async (path, given) => {
        if (path !== "/unlock") return null;
        try {
          await unlock(given.get("passphrase") ?? "");
          const going = `<p role="status" id="under-way">${UNLOCK_WORDS.opening}</p>`;
          return { html: inFrame(styles, UNLOCK_WORDS.unlocked, going), isDone: true };
        } catch (error) {
          if (!(error instanceof Problem)) throw error;
          return { html: asking(error.message), isDone: false };
        }
      },
    };
  };
}

function form(seal: string, told: string | null): string {
  const said = told === null ? "" : `<p role="alert">${escaped(told)}</p>`;
  return `<p>${UNLOCK_WORDS.what}</p>${said}
      <form action="/unlock" method="post"><input type="hidden" name="seal" value="${seal}">
      <div class="field"><label for="passphrase">${UNLOCK_WORDS.label}</label>
      <input id="passphrase" name="passphrase" type="password" maxlength="1000" autocomplete="current-password" required autofocus aria-describedby="capitals"></div>
      <p id="capitals" role="status"></p>
      <label class="show"><input type="checkbox" id="shown">${UNLOCK_WORDS.show}</label>
      <button class="ui-button is-primary">${UNLOCK_WORDS.press}</button></form>`;
}
