// This script prints the page and reads it aloud. It reads only with a Chinese voice of this device, so that nothing is
// sent anywhere; where there is none, it says so.

import "./page/copy.js";
import "./page/navigation.js";
import { putBanner } from "./page/banner.js";

const READABLE = "h1, h2, h3, p, li, dt, dd, th, td, figcaption";
const NO_VOICE = "这台设备没有中文语音，读不出来。可以在系统设置的“语音”或“文字转语音”里添加中文，再回来按“朗读”。";
const PATIENCE = 1000; // milliseconds in which a browser may still load the voices of its device

for (const button of document.querySelectorAll("[data-tool=print]")) {
  button.addEventListener("click", () => window.print());
}

/** Return a Chinese voice of this device, or undefined. */
function chineseVoice() {
  return window.speechSynthesis?.getVoices().find((voice) => voice.localService && /^(zh|cmn)\b/i.test(voice.lang));
}

/** Return a promise of a Chinese voice of this device, or of undefined if none was loaded in time. */
function voiceInTime() {
  const voice = chineseVoice();
  if (voice || !window.speechSynthesis?.addEventListener) return Promise.resolve(voice);
  return new Promise((settle) => {
    const answer = () => settle(chineseVoice());
    window.speechSynthesis.addEventListener("voiceschanged", answer, { once: true });
    setTimeout(answer, PATIENCE);
  });
}

/** Return the text of the page in passages: those of the innermost readable elements that are visible. */
function passages(main) {
  return [...main.querySelectorAll(READABLE)]
    .filter((element) => !element.querySelector(READABLE) && !element.closest("nav, aside") && element.offsetParent)
    .map((element) => element.textContent.trim())
    .filter(Boolean);
}

/** Read `texts` with `voice`, one after another, and call `ended` behind the last. */
function read(texts, voice, ended) {
  texts.forEach((text, index) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = "zh-CN";
    if (index === texts.length - 1) utterance.onend = ended;
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
    const voice = await voiceInTime();
    if (!voice) {
      if (!told) putBanner(NO_VOICE);
      told = true;
      return;
    }
    const wasReading = speechSynthesis.speaking;
    speechSynthesis.cancel();
    show(!wasReading);
    if (!wasReading) read(passages(main), voice, () => show(false));
  });
  window.addEventListener("pagehide", () => window.speechSynthesis?.cancel());
}

const reader = document.querySelector("[data-tool=read]");
if (reader) offerReading(reader, document.querySelector("main"));
