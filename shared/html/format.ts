/** Of Stet's own HTML, as `<article data-stet="1">` says it; raised when an older reader would err. */
export const HTML_FORMAT = 1;
