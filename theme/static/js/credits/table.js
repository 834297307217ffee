// This module writes the record as a table for Excel: CSV according to RFC 4180, with a byte order mark, because Excel
// misreads Chinese without it.

const MARK = "\uFEFF";
const COLUMNS = ["日期", "名称", "类型", "学时", "主办单位", "证明编号", "网页"];

/** Return `entries` as the text of a CSV file; `address` is a function that returns the page of an entry, or "". */
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

// A spreadsheet executes what begins like a formula, wherever the file came from; an apostrophe makes it text.
function cell(text) {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
