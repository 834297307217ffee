// This module reads the numbers that plugins/search/varints.py wrote: whole numbers in LEB128.

/** Reads a Uint8Array from front to back. */
export class ByteReader {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  number() {
    let value = 0;
    let worth = 1;
    let byte;
    do {
      byte = this.bytes[this.at++];
      value += (byte & 127) * worth; // not shifted, because a shift loses digits beyond 31 bits
      worth *= 128;
    } while (byte > 127);
    return value;
  }

  /** Return the next `count` numbers. */
  numbers(count) {
    const values = new Uint32Array(count);
    for (let place = 0; place < count; place += 1) values[place] = this.number();
    return values;
  }

  /**
   * Return the next `count` numbers, each of which is written as the difference from the one before, with the sign in
   * the lowest bit.
   */
  differences(count) {
    const values = new Uint32Array(count);
    let value = 0;
    for (let place = 0; place < count; place += 1) {
      const step = this.number();
      value += step % 2 ? -(step + 1) / 2 : step / 2;
      values[place] = value;
    }
    return values;
  }

  /** Throw if not all bytes were read or some are missing: an incomplete file would answer that nothing was found. */
  finish() {
    if (this.at !== this.bytes.length) throw new Error(`${this.bytes.length} bytes, but ${this.at} were read`);
  }

  /** Return the next `length` bytes as text. */
  text(length) {
    this.at += length;
    return new TextDecoder().decode(this.bytes.subarray(this.at - length, this.at));
  }
}
