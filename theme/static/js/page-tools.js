// This script prints the page and reads it aloud. It reads only with a Chinese voice that is on this device, and sends
// nothing.

const READABLE = "h1, h2, h3, p, li, dt, dd, th, td, figcaption";

for (const button of document.querySelectorAll("[data-tool=print]")) {
  button.addEventListener("click", () => window.print());
}

/** The device's own Chinese voice, or undefined. */
function chineseVoice() {
  return speechSynthesis.getVoices().find((voice) => voice.localService && /^(zh|cmn)\b/i.test(voice.lang));
}

/** The text of the page, a passage each: innermost readable elements that are shown. */
function passages(main) {
  return [...main.querySelectorAll(READABLE)]
    .filter((element) => !element.querySelector(READABLE) && !element.closest("nav, aside") && element.offsetParent)
    .map((element) => element.textContent.trim())
    .filter(Boolean);
}

/** Make `button` read `main` aloud and stop again. */
function offerReading(button, main) {
  const reading = (on) => {
    // The words say what a press will do; a pressed state beside them would say it twice, and the other way round.
    button.toggleAttribute("data-reading", on);
    button.querySelector("span").textContent = on ? "停止朗读" : "朗读本页";
  };
  button.addEventListener("click", () => {
    const wasReading = speechSynthesis.speaking;
    speechSynthesis.cancel();
    reading(!wasReading);
    if (wasReading) return;
    const texts = passages(main);
    texts.forEach((text, index) => {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = chineseVoice();
      utterance.lang = "zh-CN";
      if (index === texts.length - 1) utterance.onend = () => reading(false);
      speechSynthesis.speak(utterance);
    });
  });
  window.addEventListener("pagehide", () => speechSynthesis.cancel());
}

if ("speechSynthesis" in window) {
  const button = document.querySelector("[data-tool=read]");
  const main = document.querySelector("main");
  const reveal = () => {
    if (button && button.hidden && chineseVoice()) {
      button.hidden = false;
      offerReading(button, main);
    }
  };
  reveal();
  // Voices may arrive after the page.
  speechSynthesis.addEventListener?.("voiceschanged", reveal);
}
