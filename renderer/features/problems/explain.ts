import type { ProblemCode } from "../../../shared/contract/problem.ts";
import { say } from "../../../shared/words/say.ts";

/** What a code means to a person who no longer sees its sentence. */
export interface Explanation {
  readonly happened: string;
  readonly safe: string;
  readonly advice: string;
}

const UNCHANGED = say("Nothing on the desk was changed.");
const SAVED = say("What was saved is safe.");

export const EXPLANATIONS: Readonly<Record<ProblemCode, Explanation>> = {
  NOT_FOUND: {
    happened: say("Something was asked for that is not on this desk."),
    safe: UNCHANGED,
    advice: say("Look for it in the list, and in the bin."),
  },
  AMBIGUOUS: {
    happened: say("A short name meant more than one draft."),
    safe: UNCHANGED,
    advice: say("Type more of it."),
  },
  BAD_INPUT: {
    happened: say("The desk refused an entry as it was given."),
    safe: UNCHANGED,
    advice: say("Correct it and try again."),
  },
  BAD_FILE: {
    happened: say("A file was not what it should be, or is damaged."),
    safe: say("The file and the desk are as they were."),
    advice: say(
      "Open the file in the program it comes from and save it again, or ask for it anew.",
    ),
  },
  FILE_TOO_LARGE: {
    happened: say("A file was larger than Stet takes in."),
    safe: say("The file and the desk are as they were."),
    advice: say("Make it smaller, or take only what is needed of it."),
  },
  FILE_UNREADABLE: {
    happened: say("A file could not be read or written."),
    safe: UNCHANGED,
    advice: say("See that the file and its folder are there and that Stet may use them."),
  },
  NOT_A_PICTURE: {
    happened: say("A file is no picture that Stet can show."),
    safe: UNCHANGED,
    advice: say("Take a JPEG, PNG, WebP, AVIF or GIF file."),
  },
  PICTURE_TOO_LARGE: {
    happened: say("A picture has more pixels than Stet takes in."),
    safe: say("The picture and the desk are as they were."),
    advice: say("Save it smaller and insert it again."),
  },
  BAD_FOLDER: {
    happened: say("A folder could not be used."),
    safe: UNCHANGED,
    advice: say("Choose another folder, or see that this one is there."),
  },
  STOPPED: {
    happened: say("An export stopped at something that is still to come."),
    safe: say("Nothing left the desk."),
    advice: say("The Checks tab leads to each place."),
  },
  STORY_KILLED: {
    happened: say("An export stopped at a story that was killed."),
    safe: say("Nothing left the desk."),
    advice: say("Send it back to draft. Export shows how the kill can be overridden."),
  },
  EMBARGOED: {
    happened: say("An export stopped at an embargo."),
    safe: say("Nothing left the desk."),
    advice: say("Wait until it ends. Export shows how it can be overridden."),
  },
  RIGHTS_HELD: {
    happened: say("An export stopped at a photo that may not be published."),
    safe: say("Nothing left the desk."),
    advice: say("Take the photo out. Export shows how its rights can be overridden."),
  },
  STYLE_HELD: {
    happened: say("An export stopped at words that a rule of house style forbids."),
    safe: say("Nothing left the desk."),
    advice: say("Change the words. Export shows how the rule can be overridden."),
  },
  QUOTES_HELD: {
    happened: say("An export stopped at quotations that nobody has checked."),
    safe: say("Nothing left the desk."),
    advice: say(
      "Check them in the Checks tab, under Quotes. Export shows how they can be let out.",
    ),
  },
  DISK_FULL: {
    happened: say("The disk is full."),
    safe: say("{saved} What you typed since is in the window.", { saved: SAVED }),
    advice: say("Free some space and leave the window open: Stet saves by itself then."),
  },
  DESK_READ_ONLY: {
    happened: say("Stet may not write in the desk’s folder."),
    safe: say("{saved} What you typed since is in the window.", { saved: SAVED }),
    advice: say("Allow writing to the folder and leave the window open."),
  },
  DESK_LOCKED: {
    happened: say("Another program holds this desk."),
    safe: UNCHANGED,
    advice: say("Close the other program, then try again."),
  },
  DESK_CORRUPT: {
    happened: say("Part of the desk is damaged."),
    safe: say("Nothing was changed, and backups are kept."),
    advice: say("Check the desk in Backups. A backup brings back what is damaged."),
  },
  DESK_NEWER: {
    happened: say("A newer Stet has written here."),
    safe: UNCHANGED,
    advice: say("Open it with the newer Stet."),
  },
  CONTRACT_MISMATCH: {
    happened: say("Two versions of Stet met on this desk."),
    safe: UNCHANGED,
    advice: say(
      "Load the page again. If that does not help, quit Stet everywhere and start it once.",
    ),
  },
  UNKNOWN_CONTENT: {
    happened: say("A draft holds something that this Stet does not know."),
    safe: say("It is kept as it is and shown without being changed."),
    advice: say("Open it with a newer Stet."),
  },
  DESK_SEALED: {
    happened: say("The desk is sealed with a passphrase and was not unlocked."),
    safe: say("Everything on it is as it was."),
    advice: say("Give the passphrase to open it."),
  },
  PASSPHRASE: {
    happened: say("A hand-over was opened without its passphrase, or with another one."),
    safe: UNCHANGED,
    advice: say("Ask its sender for the passphrase, then open it again."),
  },
  NO_PERSON: {
    happened: say("The desk does not know yet who writes on it."),
    safe: UNCHANGED,
    advice: say("Say your name first: load the page again."),
  },
  OFFLINE: {
    happened: say("The newsroom's server did not answer."),
    safe: say("Everything written is safe on this desk."),
    advice: say("Try again when there is a network. What waits is sent by itself."),
  },
  NOT_HERE: {
    happened: say("A draft was asked for that is on the newsroom's server only."),
    safe: UNCHANGED,
    advice: say("Open it once while there is a network; then it is kept here too."),
  },
  REFUSED: {
    happened: say("The newsroom's server did not take something."),
    safe: say("Everything written is safe on this desk."),
    advice: say("Ask whoever looks after the newsroom what you may do there."),
  },
  CANCELLED: {
    happened: say("Something was cancelled before it was done."),
    safe: SAVED,
    advice: say("Start it again if you want it."),
  },
  INTERNAL: {
    happened: say("Something failed that nobody foresaw."),
    safe: SAVED,
    advice: say("Try again. If it fails again, start Stet again and pass on the report."),
  },
};
