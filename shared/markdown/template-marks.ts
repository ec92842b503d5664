/**
 * The lines between which the story stands in a file that a newsroom's template was put around:
 * what is outside of them is the template's and is not read.
 */
export const TEMPLATE_MARKS = {
  begin: "<!-- the story begins -->",
  end: "<!-- the story ends -->",
} as const;
