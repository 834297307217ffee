// When the words in a box have changed. While an input method composes, its letters are not yet the words.

const PAUSE = 120; // milliseconds without a key

/**
 * Call `typed` when the reader of `input` pauses: never during a composition, nor after the form was sent.
 * Returns how to forget what was typed up to now.
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

/** True when a key belongs to the input method. Safari marks the Enter that ends a composition by its code only. */
export function isComposing(event) {
  return event.isComposing || event.keyCode === 229;
}
