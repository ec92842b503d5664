/** Where the reader looks for what the photo says, and how each is called there. */
interface FieldSpec {
  readonly label: string;
  readonly group: DetailGroup;
  /** Longest text kept, in characters. */
  readonly longest?: number;
  /** IIM data set as exifreader names it. */
  readonly iim?: string;
  /** XMP property without its namespace. */
  readonly xmp?: string;
  /** EXIF tag. */
  readonly exif?: string;
}

export const DETAIL_GROUPS = {
  people: "Who made it",
  content: "What it shows",
  place: "Where and when",
  rights: "Rights",
  record: "Records",
} as const;
export type DetailGroup = keyof typeof DETAIL_GROUPS;

const PEOPLE = {
  creators: {
    label: "Creator",
    group: "people",
    longest: 200,
    iim: "By-line",
    xmp: "creator",
    exif: "Artist",
  },
  creatorTitle: {
    label: "Creator's job title",
    group: "people",
    iim: "By-line Title",
    xmp: "AuthorsPosition",
  },
  creditLine: {
    label: "Credit line",
    group: "people",
    longest: 200,
    iim: "Credit",
    xmp: "Credit",
  },
  source: { label: "Source", group: "people", longest: 200, iim: "Source", xmp: "Source" },
  creatorContact: { label: "Creator's contact", group: "people", xmp: "CreatorContactInfo" },
  captionWriter: {
    label: "Caption writer",
    group: "people",
    iim: "Writer/Editor",
    xmp: "CaptionWriter",
  },
  contributors: { label: "Contributor", group: "people", xmp: "Contributor" },
  imageCreators: { label: "Image creator (PLUS)", group: "people", xmp: "ImageCreator" },
  imageSuppliers: { label: "Image supplier", group: "people", xmp: "ImageSupplier" },
} as const satisfies Record<string, FieldSpec>;

const CONTENT = {
  caption: {
    label: "Caption",
    group: "content",
    longest: 5000,
    iim: "Caption/Abstract",
    xmp: "description",
    exif: "ImageDescription",
  },
  headline: { label: "Headline", group: "content", iim: "Headline", xmp: "Headline" },
  title: { label: "Title", group: "content", iim: "Object Name", xmp: "title" },
  alt: { label: "Alt text", group: "content", xmp: "AltTextAccessibility" },
  extendedDescription: {
    label: "Extended description",
    group: "content",
    longest: 10_000,
    xmp: "ExtDescrAccessibility",
  },
  keywords: { label: "Keywords", group: "content", iim: "Keywords", xmp: "subject" },
  persons: { label: "Person shown", group: "content", xmp: "PersonInImage" },
  personDetails: {
    label: "Person shown, in detail",
    group: "content",
    xmp: "PersonInImageWDetails",
  },
  organisations: {
    label: "Organisation shown",
    group: "content",
    xmp: "OrganisationInImageName",
  },
  organisationCodes: {
    label: "Code of organisation shown",
    group: "content",
    xmp: "OrganisationInImageCode",
  },
  products: { label: "Product shown", group: "content", xmp: "ProductInImage" },
  artworks: { label: "Artwork shown", group: "content", xmp: "ArtworkOrObject" },
  event: { label: "Event", group: "content", xmp: "Event" },
  eventIds: { label: "Event identifier", group: "content", xmp: "EventId" },
  genre: { label: "Genre", group: "content", xmp: "Genre" },
  intellectualGenre: {
    label: "Intellectual genre",
    group: "content",
    iim: "Object Attribute Reference",
    xmp: "IntellectualGenre",
  },
  scenes: { label: "Scene code", group: "content", xmp: "Scene" },
  subjectCodes: {
    label: "Subject code",
    group: "content",
    iim: "Subject Reference",
    xmp: "SubjectCode",
  },
  aboutTerms: { label: "About", group: "content", xmp: "AboutCvTerm" },
  imageRegions: { label: "Image region", group: "content", xmp: "ImageRegion" },
  modelAges: { label: "Age of model", group: "content", xmp: "ModelAge" },
  modelInformation: {
    label: "About the model",
    group: "content",
    xmp: "AddlModelInfo",
  },
  minorAge: { label: "Age of a minor", group: "content", xmp: "MinorModelAgeDisclosure" },
} as const satisfies Record<string, FieldSpec>;

const PLACE = {
  locationShown: { label: "Location shown", group: "place", xmp: "LocationShown" },
  locationCreated: { label: "Location created", group: "place", xmp: "LocationCreated" },
  sublocation: { label: "Sublocation", group: "place", iim: "Sub-location", xmp: "Location" },
  city: { label: "City", group: "place", iim: "City", xmp: "City" },
  state: { label: "State or province", group: "place", iim: "Province/State", xmp: "State" },
  country: {
    label: "Country",
    group: "place",
    iim: "Country/Primary Location Name",
    xmp: "Country",
  },
  countryCode: {
    label: "Country code",
    group: "place",
    iim: "Country/Primary Location Code",
    xmp: "CountryCode",
  },
  dateCreated: {
    label: "Date created",
    group: "place",
    iim: "Date Created",
    xmp: "DateCreated",
    exif: "DateTimeOriginal",
  },
} as const satisfies Record<string, FieldSpec>;

const RIGHTS = {
  copyrightNotice: {
    label: "Copyright notice",
    group: "rights",
    iim: "Copyright Notice",
    xmp: "rights",
    exif: "Copyright",
  },
  copyrightOwners: { label: "Copyright owner", group: "rights", xmp: "CopyrightOwner" },
  usageTerms: { label: "Usage terms", group: "rights", longest: 5000, xmp: "UsageTerms" },
  webStatement: { label: "Web statement of rights", group: "rights", xmp: "WebStatement" },
  licensors: { label: "Licensor", group: "rights", xmp: "Licensor" },
  instructions: {
    label: "Instructions",
    group: "rights",
    iim: "Special Instructions",
    xmp: "Instructions",
  },
  dataMining: { label: "Data mining", group: "rights", xmp: "DataMining" },
  otherConstraints: { label: "Other constraints", group: "rights", xmp: "OtherConstraints" },
  modelReleaseStatus: { label: "Model release", group: "rights", xmp: "ModelReleaseStatus" },
  modelReleaseIds: { label: "Model release ID", group: "rights", xmp: "ModelReleaseID" },
  propertyReleaseStatus: {
    label: "Property release",
    group: "rights",
    xmp: "PropertyReleaseStatus",
  },
  propertyReleaseIds: { label: "Property release ID", group: "rights", xmp: "PropertyReleaseID" },
  embeddedRights: { label: "Rights expression", group: "rights", xmp: "EmbdEncRightsExpr" },
  linkedRights: {
    label: "Linked rights expression",
    group: "rights",
    xmp: "LinkedEncRightsExpr",
  },
} as const satisfies Record<string, FieldSpec>;

const RECORD = {
  digitalSourceType: {
    label: "Digital source type",
    group: "record",
    xmp: "DigitalSourceType",
  },
  aiSystem: { label: "AI system used", group: "record", xmp: "AISystemUsed" },
  aiSystemVersion: {
    label: "Version of the AI system",
    group: "record",
    xmp: "AISystemVersionUsed",
  },
  aiPrompt: { label: "AI prompt", group: "record", longest: 5000, xmp: "AIPromptInformation" },
  aiPromptWriter: { label: "Writer of the AI prompt", group: "record", xmp: "AIPromptWriterName" },
  jobId: {
    label: "Job ID",
    group: "record",
    iim: "Original Transmission Reference",
    xmp: "TransmissionReference",
  },
  guid: { label: "Digital image GUID", group: "record", xmp: "DigImageGUID" },
  registryEntries: { label: "Registry entry", group: "record", xmp: "RegistryId" },
  creatorImageId: { label: "Creator's image ID", group: "record", xmp: "ImageCreatorImageID" },
  supplierImageId: { label: "Supplier's image ID", group: "record", xmp: "ImageSupplierImageID" },
  rating: { label: "Rating", group: "record", xmp: "Rating" },
  maxWidth: { label: "Widest to be had, in pixels", group: "record", xmp: "MaxAvailWidth" },
  maxHeight: { label: "Highest to be had, in pixels", group: "record", xmp: "MaxAvailHeight" },
} as const satisfies Record<string, FieldSpec>;

const FIELDS = { ...PEOPLE, ...CONTENT, ...PLACE, ...RIGHTS, ...RECORD };

export type DetailField = keyof typeof FIELDS;

/**
 * All that IPTC's Photo Metadata Standard (Core 1.5, Extension 1.8; what of AI came in 2025) names,
 * and where each stands: https://www.iptc.org/std/photometadata/specification/
 */
export const DETAILS: Readonly<Record<DetailField, FieldSpec>> = FIELDS;

export const DETAIL_FIELDS = Object.keys(FIELDS) as readonly DetailField[];
