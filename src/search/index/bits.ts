/** Bits in a row, the first one the highest of its byte. */
export class BitWriter {
  readonly #bytes: number[] = [];
  #byte = 0;
  #count = 0;

  /** Adds the lowest bits of a number, the highest of them first. */
  bits(value: number, count: number): void {
    for (let at = count - 1; at >= 0; at -= 1) this.#bit((value >>> at) & 1);
  }

  /** Adds a number as so many ones, and a zero. */
  unary(value: number): void {
    for (let at = 0; at < value; at += 1) this.#bit(1);
    this.#bit(0);
  }

  /** Returns the bytes; what is left of the last one is zeros. */
  finish(): Uint8Array<ArrayBuffer> {
    if (this.#count === 0) return Uint8Array.from(this.#bytes);
    return Uint8Array.from([...this.#bytes, this.#byte << (8 - this.#count)]);
  }

  #bit(bit: number): void {
    this.#byte = (this.#byte << 1) | bit;
    this.#count += 1;
    if (this.#count < 8) return;
    this.#bytes.push(this.#byte);
    this.#byte = 0;
    this.#count = 0;
  }
}

/** Reads what `BitWriter` wrote. */
export class BitReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** @throws RangeError when the bits end before. */
  bits(count: number): number {
    let value = 0;
    for (let at = 0; at < count; at += 1) value = (value << 1) | this.#bit();
    return value;
  }

  /** @throws RangeError when the bits end before the zero comes. */
  unary(): number {
    let value = 0;
    while (this.#bit() === 1) value += 1;
    return value;
  }

  #bit(): number {
    const byte = this.#bytes[this.#at >>> 3];
    if (byte === undefined) throw new RangeError('The bits end too early.');
    const bit = (byte >>> (7 - (this.#at & 7))) & 1;
    this.#at += 1;
    return bit;
  }
}
