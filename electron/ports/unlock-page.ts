import { Problem } from "../../shared/contract/problem.ts";
import { sealingWords, unlockWords } from "../../shared/words/closed-desk.ts";
import type { SealingStep } from "./sealing-page.ts";
import { escaped, inFrame, type Made, type StandIn } from "./stand-in.ts";

export interface Unlocking {
  /** Unlocks the desk, or throws a Problem; each try costs what the key's derivation costs, and nothing else slows it. */
  readonly unlock: (passphrase: string) => Promise<void>;
  /** How far the sealing of its files is that follows in this host; null while there is none. */
  readonly step?: () => SealingStep | null;
}

/** Asks for a sealed desk's passphrase. */
export function unlockPage({ unlock, step }: Unlocking): (made: Made) => StandIn {
  return (made) => {
    const words = unlockWords(made.voice);
    const asking = (told: string | null) => inFrame(made, words.title, form(made, told));
    return {
      page: () => asking(null),
      script: scriptOf(words.capitals),
      progress: () => {
        const now = step?.() ?? null;
        return now && { ...now, told: sealingWords(made.voice).step(now.done, now.total) };
      },
      press: async (path, given) => {
        if (path !== "/unlock") return null;
        try {
          await unlock(given.get("passphrase") ?? "");
          const going = `<p role="status" id="under-way">${words.opening}</p>`;
          return { html: inFrame(made, words.unlocked, going), isDone: true };
        } catch (error) {
          if (!(error instanceof Problem)) throw error;
          return { html: asking(made.voice.received(error.message)), isDone: false };
        }
      },
    };
  };
}

function form({ seal, voice }: Made, told: string | null): string {
  const words = unlockWords(voice);
  const said = told === null ? "" : `<p role="alert">${escaped(told)}</p>`;
  return `<p>${words.what}</p>${said}
      <form action="/unlock" method="post"><input type="hidden" name="seal" value="${seal}">
      <div class="field"><label for="passphrase">${words.label}</label>
      <input id="passphrase" name="passphrase" type="password" maxlength="1000" autocomplete="current-password" required autofocus aria-describedby="capitals"></div>
      <p id="capitals" role="status"></p>
      <label class="show"><input type="checkbox" id="shown">${words.show}</label>
      <button class="ui-button is-primary">${words.press}</button></form>`;
}

/** Shows what is typed, and tells of Caps Lock. */
function scriptOf(capitals: string): string {
  return `
const field = document.getElementById("passphrase");
document.getElementById("shown")?.addEventListener("change", ({ target }) => {
  field.type = target.checked ? "text" : "password";
  field.focus();
});
for (const kind of ["keydown", "keyup"]) field?.addEventListener(kind, (event) => {
  document.getElementById("capitals").textContent =
    event.getModifierState?.("CapsLock") ? ${JSON.stringify(capitals)} : "";
});
`;
}
