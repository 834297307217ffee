// Results as elements. Text goes in as text: nothing from the index is read as HTML.

/** Fill `list` with one <li class="result"> for each of `results`; links start at `siteRoot`. */
export function showResults(list, results, siteRoot) {
  list.replaceChildren(...results.map((result) => item(result, siteRoot)));
}

function item({ url, title, kindLabel, excerpt, date }, siteRoot) {
  const link = element("a", "result__title", title);
  link.href = new URL(url, siteRoot).href;
  const parts = [link, element("span", "result__kind", kindLabel)];
  if (date) parts.push(dateElement(date));
  if (excerpt.length > 0) parts.push(excerptElement(excerpt));
  const row = element("li", "result");
  row.append(...parts);
  return row;
}

function excerptElement(segments) {
  const paragraph = element("p", "result__excerpt");
  paragraph.append(...segments.map(({ text, mark }) => (mark ? element("mark", "", text) : text)));
  return paragraph;
}

function dateElement(date) {
  const time = element("time", "result__date", chineseDate(date));
  time.dateTime = date;
  return time;
}

/** 2026-03-01 as 2026年3月1日. */
export function chineseDate(date) {
  const [year, month, day] = date.slice(0, 10).split("-").map(Number);
  return `${year}年${month}月${day}日`;
}

/** An element named `name` with an optional class and text. */
export function element(name, className = "", text = "") {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}
