/** Elements that end the line before and after them and say nothing else. */
export const CONTAINERS: ReadonlySet<string> = new Set(
  "address article aside body caption center dd details div dl dt fieldset figcaption footer form header hgroup html legend li main p search section summary tbody td tfoot th thead tr".split(
    " ",
  ),
);

/** Elements whose words are none of a story's: buttons and fields that a saved page cannot answer. */
export const FORM_PARTS: ReadonlySet<string> = new Set(
  "button datalist dialog input meter optgroup option output progress select textarea".split(" "),
);

/** Code, and what only code draws. */
export const CODE: ReadonlySet<string> = new Set(
  "applet canvas embed frame frameset link map math-field noembed slot svg template".split(" "),
);

/** What leads around a site. */
export const NAVIGATION: ReadonlySet<string> = new Set(["nav", "menu"]);

/** What says nothing in the text of a page. Scripts and styles are counted for the whole file. */
export const SILENT: ReadonlySet<string> = new Set("base head meta title script style".split(" "));
