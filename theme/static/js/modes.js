// This part of first.js restores 长者版 and the colours from the storage of this browser and sets them on <html> before
// the page is drawn, so that nothing flashes. It imports nothing, because the pattern pages include it unbundled.

(() => {
  const root = document.documentElement;
  const VALUES = { theme: ["light", "dark", "contrast"], size: ["large"] };

  // Storage may be forbidden; a choice then lasts until the page is left.
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
      // The choice is not remembered.
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

  /** Let `button` switch 长者版; its pressed state says whether it is on. */
  const offerSize = (button) => {
    const show = () => button.setAttribute("aria-pressed", String("size" in root.dataset));
    show();
    button.addEventListener("click", () => {
      choose("size", "size" in root.dataset ? "" : "large");
      show();
    });
  };

  /** Let `button` leave 长者版 by pressing its switch, which gets the focus, because the button is gone then. */
  const offerWayBack = (button) => {
    button.addEventListener("click", () => {
      const own = document.querySelector("[data-mode=size]");
      own?.click();
      own?.focus();
    });
  };

  /**
   * Let `box`, a <details> with radio buttons, choose the colours. It closes on Escape, on a click outside, and when
   * the focus leaves it.
   */
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
    document.querySelectorAll("[data-mode=ordinary]").forEach(offerWayBack);
    document.querySelectorAll(".mode-switch__colours").forEach(offerColours);
  });
})();
