// The search page. The template gives these hooks and works as a plain form without this file:
//
//   [data-search]          the root; data-index = address of the index folder (…/search/index/),
//                          data-root = address of the site's root; both may be relative
//   [data-search-form]     the form, a GET to this page
//   [data-search-input]    its input, name="q"
//   [data-search-filters]  empty; buttons .filter (with .filter__count) for the kinds come in
//   [data-search-status]   empty, role="status"; what happened, in words
//   [data-search-results]  an empty <ol>; <li class="result"> with .result__title, .result__kind,
//                          .result__date and .result__excerpt (with <mark>) come in. After it this
//                          file puts .search-message (help) and .search-more (a button)
//   template#search-intro  shown before anything is asked
//   template#search-empty  help when nothing was found; [data-search-query] in it gets the query
//   template#search-offline  shown when the index cannot be fetched
//
// While the index is on its way the root carries aria-busy="true".

import { openIndex } from "./client.js";
import { showFilters } from "./filters_view.js";
import { QuestionHistory, readQuestion } from "./query_url.js";
import { element, showResults } from "./results_view.js";

const PAUSE = 200; // milliseconds without a key before a search starts
const PAGE = 20;

/** The behaviour of one search root. */
export class SearchPage {
  constructor(root) {
    this.root = root;
    this.form = root.querySelector("[data-search-form]");
    this.input = root.querySelector("[data-search-input]");
    this.filters = root.querySelector("[data-search-filters]");
    this.results = root.querySelector("[data-search-results]");
    this.status = root.querySelector("[data-search-status]");
    this.message = element("div", "search-message");
    this.more = element("button", "search-more", "再看一些");
    this.more.type = "button";
    this.results.after(this.message, this.more);
    this.siteRoot = new URL(root.dataset.root, document.baseURI);
    this.history = new QuestionHistory(window);
    this.pageTitle = document.title;
    this.turn = 0;
    this.composing = false;
  }

  /** Answer what the address asks, and from now on what the reader asks. */
  start() {
    this.form.addEventListener("submit", (event) => this.onSubmit(event));
    this.input.addEventListener("input", () => this.onInput());
    this.input.addEventListener("focus", () => this.index().catch(() => {}), { once: true });
    // While an input method composes, the letters in the box are not yet the words.
    this.input.addEventListener("compositionstart", () => this.onCompose(true));
    this.input.addEventListener("compositionend", () => this.onCompose(false));
    this.more.addEventListener("click", () => this.showMore());
    window.addEventListener("popstate", () => this.onReturn(this.history.arrive()));
    this.onReturn(readQuestion(window.location.href));
  }

  onSubmit(event) {
    event.preventDefault();
    this.choose({ ...this.question, query: this.input.value.trim() });
  }

  onCompose(composing) {
    this.composing = composing;
    clearTimeout(this.pause);
    if (!composing) this.onInput();
  }

  onInput() {
    clearTimeout(this.pause);
    if (this.composing) return;
    this.pause = setTimeout(() => {
      const question = { ...this.question, query: this.input.value.trim() };
      this.history.type(question);
      this.answer(question);
    }, PAUSE);
  }

  onReturn(question) {
    clearTimeout(this.pause);
    this.input.value = question.query;
    this.answer(question);
  }

  choose(question) {
    clearTimeout(this.pause);
    this.history.choose(question);
    this.answer(question);
  }

  /** Show what is found for `question`, at first `limit` of it. */
  async answer(question, limit = PAGE) {
    this.question = question;
    this.limit = limit;
    // A slow answer to an earlier question must not replace the answer to this one.
    const turn = (this.turn += 1);
    document.title = question.query ? `${question.query} - ${this.pageTitle}` : this.pageTitle;
    if (question.query === "") return this.showHelp("search-intro", "");
    try {
      const { index, found } = await this.find(question, limit);
      if (turn === this.turn) this.show(index, found);
    } catch (error) {
      console.error(error);
      if (turn === this.turn) this.showHelp("search-offline", "搜索暂时用不了");
    }
  }

  async find({ query, kind }, limit) {
    if (!this.opened) this.status.textContent = "正在查找…";
    this.root.setAttribute("aria-busy", "true");
    const index = await this.index();
    return { index, found: await index.search(query, { limit, filters: { kind } }) };
  }

  /** The index, fetched once; a failure is forgotten so that the next question tries again. */
  index() {
    this.opening ??= openIndex(new URL(this.root.dataset.index, document.baseURI)).then(
      (index) => (this.opened = index),
      (error) => {
        this.opening = undefined;
        throw error;
      },
    );
    return this.opening;
  }

  show(index, { total, results, counts }) {
    const chosen = this.question.kind;
    if (total === 0) this.showHelp("search-empty", `没有找到与“${this.question.query}”有关的内容`);
    else this.showFound(total, results);
    showFilters(this.filters, { kinds: index.kinds, counts, chosen }, (kind) =>
      this.choose({ ...this.question, kind }),
    );
    const label = index.kinds.find(({ kind }) => kind === chosen)?.label;
    if (label) this.status.textContent += `（${label}）`;
  }

  showFound(total, results) {
    this.root.removeAttribute("aria-busy");
    this.message.replaceChildren();
    showResults(this.results, results, this.siteRoot);
    this.more.hidden = results.length >= total;
    this.status.textContent = `找到 ${total} 条`;
  }

  /** Put the template named `id` where results would stand, and say `status`. */
  showHelp(id, status) {
    this.root.removeAttribute("aria-busy");
    this.results.replaceChildren();
    showFilters(this.filters, { kinds: [], counts: {}, chosen: "" }, () => {});
    this.more.hidden = true;
    this.message.replaceChildren(document.getElementById(id).content.cloneNode(true));
    for (const slot of this.message.querySelectorAll("[data-search-query]")) slot.textContent = this.question.query;
    this.status.textContent = status;
  }

  async showMore() {
    const shown = this.results.children.length;
    await this.answer(this.question, this.limit + PAGE);
    this.results.children[shown]?.querySelector("a").focus();
  }
}

for (const root of document.querySelectorAll("[data-search]")) new SearchPage(root).start();
