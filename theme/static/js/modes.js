// 长者版 and colours are kept in this browser and put on <html> before the page is drawn, so that nothing flashes. This
// is a part of first.js; the pages of patterns take it as it stands, so it imports nothing.

(() => {
  const root = document.documentElement;
  const VALUES = { theme: ["light", "dark", "contrast"], size: ["large"] };

  // Storage may be forbidden; then a choice lasts for this page.
  const recall = (name) => {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  };
  const keep = (name, value) => {
    try {
      if (value) localStorage.setItem(name, value);
      else localStorage.removeItem(name);
    } catch {
      // Nothing is lost but the memory.
    }
  };

  const put = (name, value) => {
    if (value) root.dataset[name] = value;
    else delete root.dataset[name];
  };
  const choose = (name, value) => {
    keep(name, value);
    put(name, value);
  };

  /** The button of 长者版 says whether it is on. */
  const offerSize = (button) => {
    const show = () => button.setAttribute("aria-pressed", String("size" in root.dataset));
    show();
    button.addEventListener("click", () => {
      choose("size", "size" in root.dataset ? "" : "large");
      show();
    });
  };

  /** The colours: one of a few, and a box that closes when the focus leaves it, by Escape or by a press beside it. */
  const offerColours = (box) => {
    const now = root.dataset.theme ?? "";
    for (const choice of box.querySelectorAll("input")) choice.checked = choice.value === now;
    const close = () => {
      box.open = false;
    };
    box.addEventListener("change", ({ target }) => choose("theme", target.value));
    box.addEventListener("keydown", ({ key }) => {
      if (key !== "Escape" || !box.open) return;
      close();
      box.querySelector("summary").focus();
    });
    box.addEventListener("focusout", ({ relatedTarget }) => {
      if (relatedTarget && !box.contains(relatedTarget)) close();
    });
    document.addEventListener("click", ({ target }) => {
      if (!box.contains(target)) close();
    });
  };

  root.dataset.js = "";
  for (const [name, values] of Object.entries(VALUES)) {
    put(
      name,
      values.find((value) => value === recall(name)),
    );
  }

  document.addEventListener("DOMContentLoaded", () => {
    document.querySelectorAll("[data-mode=size]").forEach(offerSize);
    document.querySelectorAll(".mode-switch__colours").forEach(offerColours);
  });
})();
