// This module puts long texts into their compared form, and remembers where each unit of it stands in the text.

/**
 * Return a function text -> {folded, offsets}: the text as `fold` compares it, and for each unit of that form its place
 * in the text. Characters are folded one by one and remembered, because a page has few different ones.
 */
export function textFolder(fold) {
  const forms = new Map();
  const formOf = (point) => {
    let form = forms.get(point);
    if (form === undefined) forms.set(point, (form = fold(point)));
    return form;
  };
  return function foldText(text) {
    const offsets = [];
    let folded = "";
    let place = 0;
    for (const point of text) {
      const form = formOf(point);
      for (let unit = 0; unit < form.length; unit += 1) offsets.push(place);
      folded += form;
      place += point.length;
    }
    offsets.push(place);
    return { folded, offsets };
  };
}
