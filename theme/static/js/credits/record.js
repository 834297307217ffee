// This module shows the record, on screen and on paper, as a table for each year with its sums.

import { chineseDate } from "../page/dates.js";
import { element } from "../page/element.js";
import { changes } from "./changes.js";
import { keyOf } from "./entry.js";
import { years } from "./sums.js";

const COLUMNS = ["名称", "日期", "类型", "学时", "证明编号"];

/**
 * Return a section for each year of `entries`: a heading like “2026年：18 学时”, the hours of each type, and the table.
 * `site` is {events, types, page, address}.
 */
export const tables = (entries, site) => years(entries, site.types).map((year) => tableOf(year, site));

function tableOf({ year, hours, types, entries }, site) {
  const id = `credits-${year}`;
  const sorts = types.map(({ type, hours: some }) => `${type || "未分类"} ${some} 学时`).join("，");
  const head = COLUMNS.map((name) => element("th", { scope: "col" }, name));
  const last = element(
    "th",
    { scope: "col", className: "credits__act" },
    element("span", { className: "visually-hidden" }, "改动"),
  );
  const table = element(
    "table",
    { className: "record-table credits__table" },
    element("caption", { className: "visually-hidden" }, `${year}年的学时`),
    element("thead", {}, element("tr", {}, ...head, last)),
    element("tbody", {}, ...entries.map((entry) => rowOf(entry, site))),
  );
  const section = element(
    "section",
    { className: "credits__year" },
    element("h3", { id, className: "credits__sum" }, `${year}年：${hours} 学时`),
    element("p", { className: "credits__sorts" }, types.length > 1 || types[0].type ? sorts : ""),
    table,
  );
  section.setAttribute("aria-labelledby", id);
  return section;
}

function rowOf(entry, site) {
  const event = site.events.get(entry.event);
  const page = event ? site.page(entry.event) : "";
  const { words, differs } = changes(entry, event);
  const name = element(
    "th",
    { className: "record-table__name", scope: "row" },
    page ? element("a", { href: page }, entry.title) : entry.title,
    note("record-table__note", entry.organiser),
    note("record-table__note credits__address", site.address(entry)),
    note("credits__changed", words),
  );
  const remove = button("去掉", "remove", entry);
  const act = element(
    "td",
    { className: "credits__act" },
    ...(differs ? [button("照现在的改", "renew", entry), remove] : [remove]),
  );
  const proof = element("input", {
    className: "credits__proof",
    type: "text",
    value: entry.proof,
    maxLength: 40,
    ariaLabel: `证明编号：${entry.title}`,
  });
  proof.dataset.key = keyOf(entry);
  const cells = [chineseDate(entry.date), entry.type, String(entry.hours), proof].map((content, place) =>
    cell(content, COLUMNS[place + 1]),
  );
  return element("tr", {}, name, ...cells, act);
}

function note(className, text) {
  return text ? element("span", { className }, text) : "";
}

function cell(content, label) {
  const made = element("td", {}, content);
  made.dataset.label = label;
  if (content === "") made.className = "credits__empty";
  return made;
}

function button(text, act, entry) {
  const made = element(
    "button",
    { className: "credits__small", type: "button" },
    text,
    element("span", { className: "visually-hidden" }, `：${entry.title}`),
  );
  made.dataset.act = act;
  made.dataset.key = keyOf(entry);
  return made;
}
