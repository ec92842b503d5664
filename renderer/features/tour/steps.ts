import { say } from "../../../shared/words/say.ts";

/** What the tour asks the screen to show for a step. */
export type TourStage = "article" | "versions";

export interface TourStep {
  readonly title: string;
  readonly text: string;
  /** Where on the screen it is; the card stands in the middle while nothing there answers to it. */
  readonly target: string;
  readonly stage: TourStage;
}

/** Two minutes, read calmly. `palette` is the shortcut as a person reads it. */
export const tourSteps = (palette: string): readonly TourStep[] => [
  {
    title: say("Start with the headline"),
    text: say(
      "Type here. Enter leads on to the dek and into the story. Every key is kept as you press it, with no network and no button.",
    ),
    target: "[data-node=headline]",
    stage: "article",
  },
  {
    title: say("The dek sums it up"),
    text: say("One line under the headline. Leave it empty where the story needs none."),
    target: "[data-node=dek]",
    stage: "article",
  },
  {
    title: say("Photos bring their credit"),
    text: say(
      "Drop or paste a picture anywhere in the story. Caption and credit come from the file and can be typed over. A missing credit or alt text is marked, and said before an export.",
    ),
    target: "[data-node=photo]",
    stage: "article",
  },
  {
    title: say("Related links know their target"),
    text: say(
      "Link to another draft, a web address, or TK. Stet tells when the draft behind it gets a new headline or is killed.",
    ),
    target: "[data-node=related-link]",
    stage: "article",
  },
  {
    title: say("“Saved” is a promise"),
    text: say(
      "It appears only when every word is on this computer’s disk. Pull the plug after it, and nothing is missing.",
    ),
    target: "[data-place=save-state]",
    stage: "article",
  },
  {
    title: say("Every state can come back"),
    text: say(
      "Stet keeps versions by itself and at each filing, approval and export. Name one, compare any two, restore all of it or one paragraph.",
    ),
    target: "[data-tab=versions]",
    stage: "versions",
  },
  {
    title: say("Send it on its way"),
    text: say(
      "HTML, Markdown, Word, PDF, ninjs or wire text. What a format cannot carry is said first, and a TK stops it until you insist.",
    ),
    target: "[data-place=export]",
    stage: "article",
  },
  {
    title: say("Everything else by name"),
    text: say(
      "Press {palette} and type what you want to do. This tour is there too: “Take the tour”.",
      { palette },
    ),
    target: "[data-place=commands]",
    stage: "article",
  },
];
