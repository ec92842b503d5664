import type { Snippet } from "./snippet-lines.ts";

/** What a desk has until somebody writes others. */
export const STARTER_SNIPPETS: readonly Snippet[] = [
  {
    trigger: "corr",
    text: "Correction, {date}: An earlier version of this article said {what was wrong}. {What is right.}",
  },
  { trigger: "upd", text: "Updated {date}, {time}: {what is new}." },
  {
    trigger: "nocomment",
    text: "{Who} did not answer {how often} requests for comment by {time} on {date}.",
  },
  { trigger: "said", text: "“{words},” said {name}, {office}." },
  { trigger: "report", text: "{byline} reported from {place}; {name} from {place}." },
  {
    trigger: "figures",
    text: "{Number} of {number} ({per cent}), according to {source} of {month and year}.",
  },
];
