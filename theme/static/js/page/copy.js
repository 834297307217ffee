// This module copies the address beside a button. Where a browser does not let it, the address is shown and selected.
// The template provides these hooks, in one element each:
//
//   [data-copy]        the button
//   [data-copy-text]   the text that it copies
//   [data-copied]      what became of it; it has role="status"

const STAYS = 6000; // milliseconds for which the confirmation is shown

async function copy(item) {
  const text = item.querySelector("[data-copy-text]");
  const status = item.querySelector("[data-copied]");
  try {
    await navigator.clipboard.writeText(text.textContent);
    status.textContent = "已复制，粘贴到日历软件里";
    setTimeout(() => (status.textContent = ""), STAYS);
  } catch {
    // The clipboard is closed to pages without https, and where a visitor has refused it.
    text.dataset.shown = "";
    getSelection().selectAllChildren(text);
    status.textContent = "复制不了，网址已经选中，请自己复制";
  }
}

document.addEventListener("click", ({ target }) => {
  const button = target.closest?.("[data-copy]");
  if (button) copy(button.parentElement);
});
