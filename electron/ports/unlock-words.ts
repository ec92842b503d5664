/** What is said where a sealed desk asks for its passphrase, in any host. */
export const UNLOCK_WORDS = {
  title: "This desk is sealed",
  what: "Everything on it is encrypted. Its passphrase opens it. Nobody can read it without, and nobody can bring a forgotten one back.",
  label: "Passphrase",
  show: "Show passphrase",
  capitals: "Caps Lock is on.",
  press: "Unlock",
  unlocked: "Unlocked",
  opening: "The desk opens here by itself.",
} as const;

/** Shows what is typed, and tells of Caps Lock. */
export const UNLOCK_SCRIPT = `
const field = document.getElementById("passphrase");
document.getElementById("shown")?.addEventListener("change", ({ target }) => {
  field.type = target.checked ? "text" : "password";
  field.focus();
});
for (const kind of ["keydown", "keyup"]) field?.addEventListener(kind, (event) => {
  document.getElementById("capitals").textContent =
    event.getModifierState?.("CapsLock") ? ${JSON.stringify(UNLOCK_WORDS.capitals)} : "";
});
`;
