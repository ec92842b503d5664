import type { ProblemCode } from "../../../shared/contract/problem.ts";

/** What a code means to a person who no longer sees its sentence. */
export interface Explanation {
  readonly happened: string;
  readonly safe: string;
  readonly advice: string;
}

const UNCHANGED = "Nothing on the desk was changed.";
const SAVED = "What was saved is safe.";

export const EXPLANATIONS: Readonly<Record<ProblemCode, Explanation>> = {
  NOT_FOUND: {
    happened: "Something was asked for that is not on this desk.",
    safe: UNCHANGED,
    advice: "Look for it in the list, and in the bin.",
  },
  AMBIGUOUS: {
    happened: "A short name meant more than one draft.",
    safe: UNCHANGED,
    advice: "Type more of it.",
  },
  BAD_INPUT: {
    happened: "The desk refused an entry as it was given.",
    safe: UNCHANGED,
    advice: "Correct it and try again.",
  },
  BAD_FILE: {
    happened: "A file was not what it should be, or is damaged.",
    safe: "The file and the desk are as they were.",
    advice: "Open the file in the program it comes from and save it again, or ask for it anew.",
  },
  FILE_TOO_LARGE: {
    happened: "A file was larger than Stet takes in.",
    safe: "The file and the desk are as they were.",
    advice: "Make it smaller, or take only what is needed of it.",
  },
  FILE_UNREADABLE: {
    happened: "A file could not be read or written.",
    safe: UNCHANGED,
    advice: "See that the file and its folder are there and that Stet may use them.",
  },
  NOT_A_PICTURE: {
    happened: "A file is no picture that Stet can show.",
    safe: UNCHANGED,
    advice: "Take a JPEG, PNG, WebP, AVIF or GIF file.",
  },
  PICTURE_TOO_LARGE: {
    happened: "A picture has more pixels than Stet takes in.",
    safe: "The picture and the desk are as they were.",
    advice: "Save it smaller and insert it again.",
  },
  BAD_FOLDER: {
    happened: "A folder could not be used.",
    safe: UNCHANGED,
    advice: "Choose another folder, or see that this one is there.",
  },
  STOPPED: {
    happened: "An export stopped at something that is still to come.",
    safe: "Nothing left the desk.",
    advice: "The Checks tab leads to each place.",
  },
  EMBARGOED: {
    happened: "An export stopped at an embargo.",
    safe: "Nothing left the desk.",
    advice: "Wait until it ends. Export shows how it can be overridden.",
  },
  RIGHTS_HELD: {
    happened: "An export stopped at a photo that may not be published.",
    safe: "Nothing left the desk.",
    advice: "Take the photo out. Export shows how its rights can be overridden.",
  },
  STYLE_HELD: {
    happened: "An export stopped at words that a rule of house style forbids.",
    safe: "Nothing left the desk.",
    advice: "Change the words. Export shows how the rule can be overridden.",
  },
  DISK_FULL: {
    happened: "The disk is full.",
    safe: `${SAVED} What you typed since is in the window.`,
    advice: "Free some space and leave the window open: Stet saves by itself then.",
  },
  DESK_READ_ONLY: {
    happened: "Stet may not write in the desk’s folder.",
    safe: `${SAVED} What you typed since is in the window.`,
    advice: "Allow writing to the folder and leave the window open.",
  },
  DESK_LOCKED: {
    happened: "Another program holds this desk.",
    safe: UNCHANGED,
    advice: "Close the other program, then try again.",
  },
  DESK_CORRUPT: {
    happened: "Part of the desk is damaged.",
    safe: "Nothing was changed, and backups are kept.",
    advice: "Check the desk in Backups. A backup brings back what is damaged.",
  },
  DESK_NEWER: {
    happened: "A newer Stet has written here.",
    safe: UNCHANGED,
    advice: "Open it with the newer Stet.",
  },
  CONTRACT_MISMATCH: {
    happened: "Two versions of Stet met on this desk.",
    safe: UNCHANGED,
    advice: "Load the page again. If that does not help, quit Stet everywhere and start it once.",
  },
  UNKNOWN_CONTENT: {
    happened: "A draft holds something that this Stet does not know.",
    safe: "It is kept as it is and shown without being changed.",
    advice: "Open it with a newer Stet.",
  },
  PASSPHRASE: {
    happened: "A hand-over was opened without its passphrase, or with another one.",
    safe: UNCHANGED,
    advice: "Ask its sender for the passphrase, then open it again.",
  },
  NO_PERSON: {
    happened: "The desk does not know yet who writes on it.",
    safe: UNCHANGED,
    advice: "Say your name first: load the page again.",
  },
  CANCELLED: {
    happened: "Something was cancelled before it was done.",
    safe: SAVED,
    advice: "Start it again if you want it.",
  },
  INTERNAL: {
    happened: "Something failed that nobody foresaw.",
    safe: SAVED,
    advice: "Try again. If it fails again, start Stet again and pass on the report.",
  },
};
