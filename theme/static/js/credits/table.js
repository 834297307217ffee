// The record can be saved as a table for Excel: CSV as RFC 4180 has it, with a byte order mark, without which Excel
// reads Chinese as something else.

const MARK = "\uFEFF";
const COLUMNS = ["日期", "名称", "类型", "学时", "主办单位", "证明编号", "网页"];

/** `entries` as the text of a CSV file; `address` gives the page of an entry, or "". */
export function table(entries, address) {
  const rows = entries.map((entry) => [
    entry.date,
    entry.title,
    entry.type,
    String(entry.hours),
    entry.organiser,
    entry.proof,
    address(entry),
  ]);
  return MARK + [COLUMNS, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

// A spreadsheet runs what begins like a formula, from whatever file it came: an apostrophe makes it text.
function cell(text) {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
