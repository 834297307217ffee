// What is asked, as the address of the search page says it: ?q=…&kind=…

/** The question in the address `href`: {query, kind}, each "" when absent. */
export function readQuestion(href) {
  const parameters = new URL(href).searchParams;
  return { query: (parameters.get("q") ?? "").trim(), kind: parameters.get("kind") ?? "" };
}

/** The address of `question` on the page whose present address is `href`. */
export function questionUrl(href, { query, kind }) {
  const url = new URL(href);
  put(url, "q", query);
  put(url, "kind", kind);
  url.hash = "";
  return url.href;
}

function put(url, name, value) {
  if (value) url.searchParams.set(name, value);
  else url.searchParams.delete(name);
}

/**
 * Keeps the browser's history: typing changes the present entry, a choice makes a new one.
 * The entry that was last chosen gets its own address back before a new one is made, so
 * that the back button returns to what the reader chose and not to half a word.
 */
export class QuestionHistory {
  constructor(window) {
    this.window = window;
    this.chosen = window.location.href;
  }

  /** The reader is typing. */
  type(question) {
    this.window.history.replaceState(null, "", questionUrl(this.chosen, question));
  }

  /** The reader submitted the form or pressed a filter. */
  choose(question) {
    const url = questionUrl(this.chosen, question);
    if (url === this.chosen) return;
    this.window.history.replaceState(null, "", this.chosen);
    this.window.history.pushState(null, "", url);
    this.chosen = url;
  }

  /** The reader went back or forward: return the question there. */
  arrive() {
    this.chosen = this.window.location.href;
    return readQuestion(this.chosen);
  }
}
