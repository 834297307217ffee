// Each example lies in a document of its own. This script makes its frame as tall as the document, and gives it the
// mode of the page around it. It is a plain script that runs before the frames have loaded, so it waits for each of
// them.

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
    // The size of the frame includes its border.
    const border = frame.offsetHeight - frame.clientHeight;
    const { height } = inside(frame).querySelector("body").getBoundingClientRect();
    frame.style.blockSize = `${Math.ceil(height) + border}px`;
  };

  const follow = (frame) => {
    if (!inside(frame)) return; // a page that was opened as a file may not look into others
    dress(frame);
    new ResizeObserver(() => fit(frame)).observe(inside(frame).querySelector("body"));
    new MutationObserver(() => dress(frame)).observe(root, { attributeFilter: ["data-theme", "data-size"] });
  };

  for (const frame of document.querySelectorAll("iframe")) {
    if (frame.contentDocument?.readyState === "complete" && frame.contentDocument.URL !== "about:blank") follow(frame);
    frame.addEventListener("load", () => follow(frame));
  }
})();
