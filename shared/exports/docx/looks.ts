/** Typefaces that every office has; `cs` is the one of scripts such as Arabic and Hebrew. */
export const BODY = { ascii: "Georgia", hAnsi: "Georgia", cs: "Times New Roman" };
export const LABEL = { ascii: "Arial", hAnsi: "Arial", cs: "Arial" };

/** Colours, in hex. Each that is a text's has at least 4.5 to 1 on white and on `SOFT`. */
export const ACCENT = "8C1D18";
export const QUIET = "595959";
export const RULE = "A6A6A6";
export const SOFT = "F4F2EF";
