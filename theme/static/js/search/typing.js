// This module notices when the text in a box has changed. While an input method composes, its letters are not yet text.

const PAUSE = 120; // milliseconds without a key

/**
 * Call `typed` when the reader of `input` pauses, but neither during a composition nor after the form was sent. Returns
 * a function that cancels a call that is still to come.
 */
export function onTyping(input, typed) {
  let composing = false;
  let pause;
  const forget = () => clearTimeout(pause);
  const wait = () => {
    forget();
    if (!composing) pause = setTimeout(typed, PAUSE);
  };
  input.addEventListener("input", wait);
  for (const type of ["compositionstart", "compositionend"]) {
    input.addEventListener(type, () => {
      composing = type === "compositionstart";
      wait();
    });
  }
  input.form.addEventListener("submit", forget);
  return forget;
}

/**
 * Return whether a key belongs to the input method. Safari marks the Enter that ends a composition only by its code.
 */
export function isComposing(event) {
  return event.isComposing || event.keyCode === 229;
}
