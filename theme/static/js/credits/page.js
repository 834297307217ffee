// This script lets visitors keep a record of their hours of learning. Without it the page is a table of the events that
// count. Everything that is entered stays in this browser: it is in no request and in no address. The template provides
// these hooks:
//
//   [data-credits]            the root; data-root is the address of the root of the site, data-address its published
//                             address or "", data-timezone the time zone that decides which day is today, data-types
//                             the types of events, separated by “|”
//   [data-credits-events]     the table of events
//   [data-event]              a row of the table, with the event in its data attributes
//   [data-attended]           in a row, the button that enters the event
//   [data-attended-not]       in a row, why there is no button
//   [data-credits-offer]      the hidden offer to enter the event that the address names. It contains:
//     [data-credits-offer-words]   the question
//     [data-credits-offer-yes], [data-credits-offer-no]   the buttons
//   [data-credits-own]        the form for what took place elsewhere
//   [data-credits-years]      the place for the record
//   [data-credits-status]     what has happened, in words
//   [data-credits-live]       the same words in a live region (role="status") for screen readers
//   [data-credits-undo]       the button that brings back the entry that was removed last
//   [data-credits-kept]       how long the record is kept
//   [data-credits-name]       the field for the name on the printed record
//   [data-credits-keep-name]  a checkbox: keep the name
//   [data-credits-printed]    the day of printing
//   [data-credits-save]       the button that saves the record as a file
//   [data-credits-table]      the button that saves it as a table
//   [data-credits-load]       the button that loads a file, and the field for that file:
//     [data-credits-file]
//   [data-credits-forget]     the button that deletes everything, and the dialog that asks for confirmation:
//     [data-credits-sure]

import { dayIn } from "../page/clock.js";
import { announcer } from "../page/announce.js";
import { chineseDate } from "../page/dates.js";
import { download } from "../page/download.js";
import { renewed, standing } from "./changes.js";
import { entryOf, inOrder, keyOf } from "./entry.js";
import { eventsOf, mark } from "./events.js";
import { read, written } from "./file.js";
import { Memory } from "./memory.js";
import { merged } from "./merging.js";
import { clearFault, readOwn, showFaults } from "./own.js";
import { tables } from "./record.js";
import { total } from "./sums.js";
import { table as csv } from "./table.js";

const LARGEST = 2_000_000; // bytes of a file to load; a lifetime of entries has a tenth of it

class Credits {
  constructor(root) {
    this.root = root;
    this.home = new URL(root.dataset.root, location);
    this.memory = new Memory();
    this.announce = announcer(this.find("live"));
    this.table = this.find("events");
    this.site = {
      events: eventsOf(this.table),
      types: root.dataset.types.split("|"),
      page: (slug) => new URL(`events/${slug}/`, this.home).href,
      // A printed address must be one that others can open.
      address: ({ event }) => (event && root.dataset.address ? `${root.dataset.address}/events/${event}/` : ""),
    };
    this.last = null;
  }

  find = (name) => this.root.querySelector(`[data-credits-${name}]`);

  get today() {
    return dayIn(this.root.dataset.timezone, new Date());
  }

  start() {
    this.recall();
    this.listen();
    // Until the page has been loaded, the browser itself scrolls to the row that the address names and moves the focus
    // away.
    if (document.readyState === "complete") this.offerAsked();
    else window.addEventListener("load", () => this.offerAsked());
    window.addEventListener("hashchange", () => this.offerAsked());
    this.memory.onOtherPages(() => this.recall());
    window.addEventListener("beforeprint", () => (this.find("printed").textContent = chineseDate(this.today)));
  }

  recall() {
    const { entries, fault } = this.memory.recall();
    this.entries = inOrder(entries);
    const name = this.memory.name;
    if (name) Object.assign(this.find("name"), { value: name });
    this.find("keep-name").checked = name !== "";
    this.show();
    if (fault) this.say("这台设备上原来存的学时记录读不出来，已经另外放好，没有删除。可以从以前存的文件读入。");
  }

  show() {
    this.find("years").replaceChildren(...tables(this.entries, this.site));
    this.root.toggleAttribute("data-filled", this.entries.length > 0);
    mark(this.table, this.entries, this.today);
    this.find("kept").textContent = this.memory.works
      ? "记录只存在这台设备的这个浏览器里，别人看不到，我们也看不到；清除浏览数据，它就没有了，请隔一段时间存成文件。"
      : "这个浏览器不让网页保存内容，关上本页记录就没有了。离开以前请存成文件，下次再读入。";
  }

  /** Make `entries` the record and say `words`; `last` is the removed entry that the undo button would bring back. */
  become(entries, words, last = null) {
    this.entries = inOrder(entries);
    this.memory.keep(this.entries);
    this.last = last;
    this.show();
    this.say(words);
  }

  say(words) {
    this.find("status").textContent = words;
    this.find("undo").hidden = !this.last;
    this.announce(words);
  }

  add(entry) {
    const { entries, added } = merged(this.entries, [entry]);
    const words = `共 ${entries.length} 条，${total(entries)} 学时。`;
    this.become(
      entries,
      added ? `登记了“${entry.title}”，${entry.hours} 学时。${words}` : `“${entry.title}”已经登记过了。${words}`,
    );
  }

  remove(key) {
    const gone = this.entries.find((entry) => keyOf(entry) === key);
    this.become(
      this.entries.filter((entry) => entry !== gone),
      `去掉了“${gone.title}”。`,
      gone,
    );
  }

  listen() {
    this.table.addEventListener("click", ({ target }) => {
      const row = target.closest("[data-attended]")?.closest("[data-event]");
      if (!row) return;
      const event = this.site.events.get(row.dataset.event);
      if (this.entries.some((entry) => keyOf(entry) === keyOf(event))) this.remove(keyOf(event));
      else this.add(entryOf(event).entry);
    });
    this.find("years").addEventListener("click", ({ target }) => {
      const { act, key } = target.closest("[data-act]")?.dataset ?? {};
      if (act === "remove") this.remove(key);
      if (act === "renew") {
        const change = (entry) => (keyOf(entry) === key ? renewed(entry, this.site.events.get(entry.event)) : entry);
        this.become(this.entries.map(change), "已经照活动页现在写的改了。");
      }
      if (act) (act === "remove" ? this.find("undo") : this.find("years").querySelector("[data-act]")).focus();
    });
    this.find("years").addEventListener("change", ({ target }) => target.dataset.key && this.writeProof(target));
    this.find("undo").addEventListener("click", () => {
      this.add(this.last);
      this.find("status").parentElement.focus();
    });
    this.listenToForm();
    this.listenToName();
    this.listenToFiles();
  }

  /**
   * Keep the number of a proof that was typed into `box`. The table is not rendered again, so that the focus stays
   * there.
   */
  writeProof(box) {
    const { key } = box.dataset;
    this.entries = this.entries.map((entry) =>
      keyOf(entry) === key ? entryOf({ ...entry, proof: box.value }).entry : entry,
    );
    const now = keyOf(this.entries[[...this.find("years").querySelectorAll("input")].indexOf(box)]);
    for (const control of box.closest("tr").querySelectorAll("[data-key]")) control.dataset.key = now;
    this.memory.keep(this.entries);
    this.last = null;
    this.say("记下了证明编号。");
  }

  listenToForm() {
    const form = this.find("own");
    form.addEventListener("input", ({ target }) => clearFault(target));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const { entry, faults } = readOwn(form, this.today);
      showFaults(form, faults ?? []);
      if (!entry) return this.announce(faults.map(([, fault]) => fault).join("；"));
      form.reset();
      this.add(entry);
      this.find("status").parentElement.focus();
    });
  }

  listenToName() {
    const [name, keep] = [this.find("name"), this.find("keep-name")];
    const remember = () => (this.memory.name = keep.checked ? name.value.trim() : "");
    name.addEventListener("change", remember);
    keep.addEventListener("change", remember);
  }

  listenToFiles() {
    const file = this.find("file");
    this.find("save").addEventListener("click", () =>
      download(`学时记录-${this.today}.json`, "application/json", written(this.entries)),
    );
    this.find("table").addEventListener("click", () =>
      download(`学时记录-${this.today}.csv`, "text/csv", csv(this.entries, this.site.address)),
    );
    this.find("load").addEventListener("click", () => file.click());
    file.addEventListener("change", async () => {
      const [chosen] = file.files;
      const text = chosen && (chosen.size > LARGEST ? "" : await chosen.text().catch(() => null));
      if (text === null) this.say("没有读入：文件现在打不开，请再选一次。原来的记录没有改动。");
      else if (chosen) this.load(text);
      file.value = ""; // so that the same file can be chosen again
    });
    const sure = this.find("sure");
    this.find("forget").addEventListener("click", () => sure.showModal());
    sure.addEventListener("close", () => {
      if (sure.returnValue !== "forget") return;
      sure.returnValue = "";
      this.memory.forget();
      Object.assign(this.find("name"), { value: "" });
      this.find("keep-name").checked = false;
      this.become([], "全部忘记了：这台设备上不再有您的学时记录。");
      this.find("status").parentElement.focus();
    });
  }

  load(text) {
    const { entries, fault } = read(text);
    if (fault) return this.say(`没有读入：${fault}原来的记录没有改动。`);
    const { entries: all, added, same } = merged(this.entries, entries);
    this.become(all, `读入了 ${added} 条${same ? `，另有 ${same} 条这里已经有了` : ""}。`);
  }

  /** Offer to enter the event that the address names; the page of an event links to its row. */
  offerAsked() {
    const offered = this.find("offer");
    const event = this.site.events.get(location.hash.replace(/^#event-/, ""));
    offered.hidden = !event;
    if (!event) return;
    const [yes, no] = [this.find("offer-yes"), this.find("offer-no")];
    const state = this.entries.some((entry) => keyOf(entry) === keyOf(event)) ? "entered" : standing(event, this.today);
    const when = `“${event.title}”（${chineseDate(event.date)}，${event.hours} 学时）`;
    this.find("offer-words").textContent = {
      entered: `${when}已经登记过了。`,
      cancelled: `${when}已经取消，不能登记。`,
      ahead: `${when}还没有举行。参加以后，再回来登记。`,
      yes: `参加了${when}？`,
    }[state];
    yes.hidden = state !== "yes";
    no.textContent = state === "yes" ? "没有参加" : "知道了";
    yes.onclick = () => {
      offered.hidden = true;
      this.add(entryOf(event).entry);
      this.find("status").parentElement.focus();
    };
    no.onclick = () => {
      offered.hidden = true;
      document.getElementById(`event-${event.event}`).querySelector("a").focus(); // the status may be empty and hidden
    };
    (yes.hidden ? no : yes).focus();
  }
}

for (const root of document.querySelectorAll("[data-credits]")) new Credits(root).start();
