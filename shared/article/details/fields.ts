/** Where the reader looks for what the photo says, and how each is called there. */
interface FieldSpec {
  readonly label: string;
  readonly group: DetailGroup;
  /** Longest text kept, in characters. */
  readonly longest?: number;
  /** IIM data set as exifreader names it. */
  readonly iim?: string;
  /** XMP property with the namespace's usual prefix. */
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
    xmp: "dc:creator",
    exif: "Artist",
  },
  creatorTitle: {
    label: "Creator's job title",
    group: "people",
    iim: "By-line Title",
    xmp: "photoshop:AuthorsPosition",
  },
  creditLine: {
    label: "Credit line",
    group: "people",
    longest: 200,
    iim: "Credit",
    xmp: "photoshop:Credit",
  },
  source: {
    label: "Source",
    group: "people",
    longest: 200,
    iim: "Source",
    xmp: "photoshop:Source",
  },
  creatorContact: {
    label: "Creator's contact",
    group: "people",
    xmp: "Iptc4xmpCore:CreatorContactInfo",
  },
  captionWriter: {
    label: "Caption writer",
    group: "people",
    iim: "Writer/Editor",
    xmp: "photoshop:CaptionWriter",
  },
  contributors: { label: "Contributor", group: "people", xmp: "Iptc4xmpExt:Contributor" },
  imageCreators: { label: "Image creator (PLUS)", group: "people", xmp: "plus:ImageCreator" },
  imageSuppliers: { label: "Image supplier", group: "people", xmp: "plus:ImageSupplier" },
} as const satisfies Record<string, FieldSpec>;

const CONTENT = {
  caption: {
    label: "Caption",
    group: "content",
    longest: 5000,
    iim: "Caption/Abstract",
    xmp: "dc:description",
    exif: "ImageDescription",
  },
  headline: { label: "Headline", group: "content", iim: "Headline", xmp: "photoshop:Headline" },
  title: { label: "Title", group: "content", iim: "Object Name", xmp: "dc:title" },
  alt: { label: "Alt text", group: "content", xmp: "Iptc4xmpCore:AltTextAccessibility" },
  extendedDescription: {
    label: "Extended description",
    group: "content",
    longest: 10_000,
    xmp: "Iptc4xmpCore:ExtDescrAccessibility",
  },
  keywords: { label: "Keywords", group: "content", iim: "Keywords", xmp: "dc:subject" },
  persons: { label: "Person shown", group: "content", xmp: "Iptc4xmpExt:PersonInImage" },
  personDetails: {
    label: "Person shown, in detail",
    group: "content",
    xmp: "Iptc4xmpExt:PersonInImageWDetails",
  },
  organisations: {
    label: "Organisation shown",
    group: "content",
    xmp: "Iptc4xmpExt:OrganisationInImageName",
  },
  organisationCodes: {
    label: "Code of organisation shown",
    group: "content",
    xmp: "Iptc4xmpExt:OrganisationInImageCode",
  },
  products: { label: "Product shown", group: "content", xmp: "Iptc4xmpExt:ProductInImage" },
  artworks: { label: "Artwork shown", group: "content", xmp: "Iptc4xmpExt:ArtworkOrObject" },
  event: { label: "Event", group: "content", xmp: "Iptc4xmpExt:Event" },
  eventIds: { label: "Event identifier", group: "content", xmp: "Iptc4xmpExt:EventId" },
  genre: { label: "Genre", group: "content", xmp: "Iptc4xmpExt:Genre" },
  intellectualGenre: {
    label: "Intellectual genre",
    group: "content",
    iim: "Object Attribute Reference",
    xmp: "Iptc4xmpCore:IntellectualGenre",
  },
  scenes: { label: "Scene code", group: "content", xmp: "Iptc4xmpCore:Scene" },
  subjectCodes: {
    label: "Subject code",
    group: "content",
    iim: "Subject Reference",
    xmp: "Iptc4xmpCore:SubjectCode",
  },
  aboutTerms: { label: "About", group: "content", xmp: "Iptc4xmpExt:AboutCvTerm" },
  imageRegions: { label: "Image region", group: "content", xmp: "Iptc4xmpExt:ImageRegion" },
  modelAges: { label: "Age of model", group: "content", xmp: "Iptc4xmpExt:ModelAge" },
  modelInformation: {
    label: "About the model",
    group: "content",
    xmp: "Iptc4xmpExt:AddlModelInfo",
  },
  minorAge: { label: "Age of a minor", group: "content", xmp: "plus:MinorModelAgeDisclosure" },
} as const satisfies Record<string, FieldSpec>;

const PLACE = {
  locationShown: { label: "Location shown", group: "place", xmp: "Iptc4xmpExt:LocationShown" },
  locationCreated: {
    label: "Location created",
    group: "place",
    xmp: "Iptc4xmpExt:LocationCreated",
  },
  sublocation: {
    label: "Sublocation",
    group: "place",
    iim: "Sub-location",
    xmp: "Iptc4xmpCore:Location",
  },
  city: { label: "City", group: "place", iim: "City", xmp: "photoshop:City" },
  state: {
    label: "State or province",
    group: "place",
    iim: "Province/State",
    xmp: "photoshop:State",
  },
  country: {
    label: "Country",
    group: "place",
    iim: "Country/Primary Location Name",
    xmp: "photoshop:Country",
  },
  countryCode: {
    label: "Country code",
    group: "place",
    iim: "Country/Primary Location Code",
    xmp: "Iptc4xmpCore:CountryCode",
  },
  dateCreated: {
    label: "Date created",
    group: "place",
    iim: "Date Created",
    xmp: "photoshop:DateCreated",
    exif: "DateTimeOriginal",
  },
} as const satisfies Record<string, FieldSpec>;

const RIGHTS = {
  copyrightNotice: {
    label: "Copyright notice",
    group: "rights",
    iim: "Copyright Notice",
    xmp: "dc:rights",
    exif: "Copyright",
  },
  copyrightOwners: { label: "Copyright owner", group: "rights", xmp: "plus:CopyrightOwner" },
  usageTerms: { label: "Usage terms", group: "rights", longest: 5000, xmp: "xmpRights:UsageTerms" },
  webStatement: {
    label: "Web statement of rights",
    group: "rights",
    xmp: "xmpRights:WebStatement",
  },
  licensors: { label: "Licensor", group: "rights", xmp: "plus:Licensor" },
  instructions: {
    label: "Instructions",
    group: "rights",
    iim: "Special Instructions",
    xmp: "photoshop:Instructions",
  },
  dataMining: { label: "Data mining", group: "rights", xmp: "plus:DataMining" },
  otherConstraints: { label: "Other constraints", group: "rights", xmp: "plus:OtherConstraints" },
  modelReleaseStatus: { label: "Model release", group: "rights", xmp: "plus:ModelReleaseStatus" },
  modelReleaseIds: { label: "Model release ID", group: "rights", xmp: "plus:ModelReleaseID" },
  propertyReleaseStatus: {
    label: "Property release",
    group: "rights",
    xmp: "plus:PropertyReleaseStatus",
  },
  propertyReleaseIds: {
    label: "Property release ID",
    group: "rights",
    xmp: "plus:PropertyReleaseID",
  },
  embeddedRights: {
    label: "Rights expression",
    group: "rights",
    xmp: "Iptc4xmpExt:EmbdEncRightsExpr",
  },
  linkedRights: {
    label: "Linked rights expression",
    group: "rights",
    xmp: "Iptc4xmpExt:LinkedEncRightsExpr",
  },
} as const satisfies Record<string, FieldSpec>;

const RECORD = {
  digitalSourceType: {
    label: "Digital source type",
    group: "record",
    xmp: "Iptc4xmpExt:DigitalSourceType",
  },
  aiSystem: { label: "AI system used", group: "record", xmp: "Iptc4xmpExt:AISystemUsed" },
  aiSystemVersion: {
    label: "Version of the AI system",
    group: "record",
    xmp: "Iptc4xmpExt:AISystemVersionUsed",
  },
  aiPrompt: {
    label: "AI prompt",
    group: "record",
    longest: 5000,
    xmp: "Iptc4xmpExt:AIPromptInformation",
  },
  aiPromptWriter: {
    label: "Writer of the AI prompt",
    group: "record",
    xmp: "Iptc4xmpExt:AIPromptWriterName",
  },
  jobId: {
    label: "Job ID",
    group: "record",
    iim: "Original Transmission Reference",
    xmp: "photoshop:TransmissionReference",
  },
  guid: { label: "Digital image GUID", group: "record", xmp: "Iptc4xmpExt:DigImageGUID" },
  registryEntries: { label: "Registry entry", group: "record", xmp: "Iptc4xmpExt:RegistryId" },
  creatorImageId: { label: "Creator's image ID", group: "record", xmp: "plus:ImageCreatorImageID" },
  supplierImageId: {
    label: "Supplier's image ID",
    group: "record",
    xmp: "plus:ImageSupplierImageID",
  },
  rating: { label: "Rating", group: "record", xmp: "xmp:Rating" },
  maxWidth: {
    label: "Widest to be had, in pixels",
    group: "record",
    xmp: "Iptc4xmpExt:MaxAvailWidth",
  },
  maxHeight: {
    label: "Highest to be had, in pixels",
    group: "record",
    xmp: "Iptc4xmpExt:MaxAvailHeight",
  },
} as const satisfies Record<string, FieldSpec>;

const FIELDS = { ...PEOPLE, ...CONTENT, ...PLACE, ...RIGHTS, ...RECORD };

export type DetailField = keyof typeof FIELDS;

/**
 * All that IPTC's Photo Metadata Standard (Core 1.5, Extension 1.8; what of AI came in 2025) names,
 * and where each stands: https://www.iptc.org/std/photometadata/specification/
 */
export const DETAILS: Readonly<Record<DetailField, FieldSpec>> = FIELDS;

export const DETAIL_FIELDS = Object.keys(FIELDS) as readonly DetailField[];
