// Reads a JSON list of paths of .ics files from standard input and writes what ical.js reads of each file. The script
// fails if ical.js rejects a file.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const value = (time) => (time ? (time.isDate ? time.toString() : time.toJSDate().toISOString()) : null);

const read = (path) => {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(path, "utf8")));
  return {
    name: calendar.getFirstPropertyValue("name"),
    events: calendar.getAllSubcomponents("vevent").map((event) => ({
      uid: event.getFirstPropertyValue("uid"),
      sequence: event.getFirstPropertyValue("sequence"),
      status: event.getFirstPropertyValue("status"),
      summary: event.getFirstPropertyValue("summary"),
      start: value(event.getFirstPropertyValue("dtstart")),
      end: value(event.getFirstPropertyValue("dtend")),
      warned: event.getAllSubcomponents("valarm").map((alarm) => alarm.getFirstPropertyValue("trigger").toSeconds()),
    })),
  };
};

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(read)));
