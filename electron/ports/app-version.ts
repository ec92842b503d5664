import stet from "../../package.json" with { type: "json" };

export const APP_VERSION: string = stet.version;
