// This script prints the page and reads it aloud. It reads only with voices of this device, so that nothing is
// sent anywhere; where there is none for the language of the page, it says so.

import "./page/copy.js";
import "./page/navigation.js";
import { putBanner } from "./page/banner.js";

const READABLE = "h1, h2, h3, p, li, dt, dd, th, td, figcaption";
const FRAME = document.documentElement.lang;
const PATIENCE = 1000; // milliseconds in which a browser may still load the voices of its device

for (const button of document.querySelectorAll("[data-tool=print]")) {
  button.addEventListener("click", () => window.print());
}

/** Return what to tell somebody whose device has no voice for the language with the tag `lang`. */
function noVoice(lang) {
  const name = lang === FRAME ? "中文" : new Intl.DisplayNames("zh-CN", { type: "language" }).of(lang);
  return `这台设备没有${name}语音，读不出来。可以在系统设置的“语音”或“文字转语音”里添加${name}，再回来按“朗读”。`;
}

/** Return a voice of this device for the language with the tag `lang`, or undefined. */
function voiceFor(lang) {
  const [language] = lang.split("-");
  const called = language === "zh" ? ["zh", "cmn"] : [language];
  return window.speechSynthesis?.getVoices().find((voice) =>
    voice.localService && called.includes(voice.lang.toLowerCase().split(/[-_]/)[0]));
}

/** Return a promise of a voice of this device for `lang`, or of undefined if none was loaded in time. */
function voiceInTime(lang) {
  const voice = voiceFor(lang);
  if (voice || !window.speechSynthesis?.addEventListener) return Promise.resolve(voice);
  return new Promise((settle) => {
    const answer = () => settle(voiceFor(lang));
    window.speechSynthesis.addEventListener("voiceschanged", answer, { once: true });
    setTimeout(answer, PATIENCE);
  });
}

/** Return the passages of the page as {text, lang}: the innermost readable elements that are visible. */
function passages(main) {
  return [...main.querySelectorAll(READABLE)]
    .filter((element) => !element.querySelector(READABLE) && !element.closest("nav, aside") && element.offsetParent)
    .map((element) => ({ text: element.textContent.trim(), lang: element.closest("[lang]").lang }))
    .filter(({ text }) => text);
}

/** Read `found`, passages, one after another, and call `ended` behind the last; what no voice can read is left out. */
function read(found, ended) {
  const readable = found.filter(({ lang }) => voiceFor(lang));
  readable.forEach(({ text, lang }, index) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voiceFor(lang);
    utterance.lang = lang;
    if (index === readable.length - 1) utterance.onend = ended;
    speechSynthesis.speak(utterance);
  });
}

/** Let `button` start and stop reading `main` aloud. */
function offerReading(button, main) {
  const show = (on) => {
    // The label names what a press does. A pressed state would contradict it: “stop reading, pressed”.
    button.toggleAttribute("data-reading", on);
    button.querySelector("span").textContent = on ? "停止朗读" : "朗读";
  };
  let told = false; // a second press must not put a second banner above the page
  button.addEventListener("click", async () => {
    const { lang } = main.querySelector("h1").closest("[lang]");
    if (!(await voiceInTime(lang))) {
      if (!told) putBanner(noVoice(lang));
      told = true;
      return;
    }
    const wasReading = speechSynthesis.speaking;
    speechSynthesis.cancel();
    show(!wasReading);
    if (!wasReading) read(passages(main), () => show(false));
  });
  window.addEventListener("pagehide", () => window.speechSynthesis?.cancel());
}

const reader = document.querySelector("[data-tool=read]");
if (reader) offerReading(reader, document.querySelector("main"));
