// What of an element decides how its colours are judged: whether it is seen, its colours, whether its letters are large.
// Where all of that is as it was at another width, a judgement of colours would say the same again.

(() => {
  const LARGE = 24, LARGE_IF_BOLD = 18.66;    // pixels from which WCAG asks for less contrast
  const COLOURS = ["color", "backgroundColor", "backgroundImage", "opacity", "textShadow", "mixBlendMode", "filter",
    "textDecorationLine", "position", "borderBlockEndStyle"];

  const isLarge = ({ fontSize, fontWeight }) => parseFloat(fontSize) >= (fontWeight >= 700 ? LARGE_IF_BOLD : LARGE);
  const lookOf = (style) => [...COLOURS.map((name) => style[name]), isLarge(style)].join(" ");
  const isSeen = (element) => element.checkVisibility({ visibilityProperty: true });
  const look = (element) =>
    (isSeen(element) ? [null, "::before", "::after"].map((pseudo) => lookOf(getComputedStyle(element, pseudo))).join(";") : "");
  const all = () => [document.documentElement, ...document.body.querySelectorAll("*")];

  let kept = [];
  window.looks = {
    /** Remember how every element looks. */
    keep() { kept = all().map(look); },
    /** The elements that are seen and look otherwise than they did then. */
    changed: () => all().filter((element, index) => { const now = look(element); return now && now !== kept[index]; }),
    /** One digit for each element: whether it is seen. */
    seen: () => all().map((element) => Number(isSeen(element))).join(""),
  };
})();
