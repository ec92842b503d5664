const ECMA = "http://schemas.openxmlformats.org";
/** The same of files that are saved as "Strict Open XML". */
const ISO = "http://purl.oclc.org/ooxml";
const MICROSOFT = "http://schemas.microsoft.com/office";

/** How the namespaces of Word files are called here, whatever a file calls them. */
export const PREFIXES: Readonly<Record<string, string>> = {
  [`${ECMA}/wordprocessingml/2006/main`]: "w",
  [`${ISO}/wordprocessingml/main`]: "w",
  [`${ECMA}/officeDocument/2006/relationships`]: "r",
  [`${ISO}/officeDocument/relationships`]: "r",
  [`${ECMA}/drawingml/2006/wordprocessingDrawing`]: "wp",
  [`${ISO}/drawingml/wordprocessingDrawing`]: "wp",
  [`${ECMA}/drawingml/2006/main`]: "a",
  [`${ISO}/drawingml/main`]: "a",
  [`${ECMA}/drawingml/2006/picture`]: "pic",
  [`${ISO}/drawingml/picture`]: "pic",
  [`${ECMA}/drawingml/2006/chart`]: "c",
  [`${ISO}/drawingml/chart`]: "c",
  [`${ECMA}/drawingml/2006/diagram`]: "dgm",
  [`${ISO}/drawingml/diagram`]: "dgm",
  [`${ECMA}/officeDocument/2006/math`]: "m",
  [`${ISO}/officeDocument/math`]: "m",
  [`${ECMA}/markup-compatibility/2006`]: "mc",
  [`${ECMA}/package/2006/relationships`]: "rel",
  [`${ECMA}/package/2006/metadata/core-properties`]: "cp",
  [`${MICROSOFT}/word/2010/wordprocessingShape`]: "wps",
  [`${MICROSOFT}/word/2010/wordml`]: "w14",
  [`${MICROSOFT}/word/2012/wordml`]: "w15",
  [`${MICROSOFT}/word/2023/wordml/word16du`]: "w16du",
  [`${MICROSOFT}/drawing/2014/chartex`]: "cx",
  [`${MICROSOFT}/drawing/2017/decorative`]: "adec",
  "http://purl.org/dc/elements/1.1/": "dc",
  "http://purl.org/dc/terms/": "dcterms",
  "urn:schemas-microsoft-com:vml": "v",
  "urn:schemas-microsoft-com:office:office": "o",
};
