// Each example lies in a document of its own. Its frame is as tall as it is, and in the mode of the page around it.
// A plain script: it runs before the frames have loaded, so it waits for each.

(() => {
  const root = document.documentElement;
  const inside = (frame) => frame.contentDocument?.documentElement;

  const dress = (frame) => {
    for (const mode of ["theme", "size"]) {
      if (root.dataset[mode]) inside(frame).dataset[mode] = root.dataset[mode];
      else delete inside(frame).dataset[mode];
    }
  };

  const fit = (frame) => {
    // The border belongs to the frame's own size.
    const border = frame.offsetHeight - frame.clientHeight;
    frame.style.blockSize = `${Math.ceil(inside(frame).querySelector("body").getBoundingClientRect().height) + border}px`;
  };

  const follow = (frame) => {
    if (!inside(frame)) return; // opened as a file, where a page may not look into another
    dress(frame);
    new ResizeObserver(() => fit(frame)).observe(inside(frame).querySelector("body"));
    new MutationObserver(() => dress(frame)).observe(root, { attributeFilter: ["data-theme", "data-size"] });
  };

  for (const frame of document.querySelectorAll("iframe")) {
    if (frame.contentDocument?.readyState === "complete" && frame.contentDocument.URL !== "about:blank") follow(frame);
    frame.addEventListener("load", () => follow(frame));
  }
})();
