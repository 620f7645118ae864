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

/** Reads what `BitWriter` wrote. Many are read for a search, so they are taken a byte at a time, not one by one. */
export class BitReader {
  readonly #bytes: Uint8Array;
  readonly #end: number;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#end = bytes.length * 8;
  }

  /** @throws RangeError when the bits end before. */
  bits(count: number): number {
    let value = 0;
    let left = count;
    while (left > 0) {
      const inByte = 8 - (this.#at & 7);
      const taken = Math.min(left, inByte);
      value = (value << taken) | (this.#restOfByte() >>> (inByte - taken));
      this.#at += taken;
      left -= taken;
    }
    return value;
  }

  /** @throws RangeError when the bits end before the zero comes. */
  unary(): number {
    let value = 0;
    for (;;) {
      const inByte = 8 - (this.#at & 7);
      const zeros = ~this.#restOfByte() & ((1 << inByte) - 1);
      if (zeros !== 0) {
        const ones = inByte - (32 - Math.clz32(zeros));
        this.#at += ones + 1;
        return value + ones;
      }
      value += inByte;
      this.#at += inByte;
    }
  }

  /** Returns the bits of the byte at hand that were not read. */
  #restOfByte(): number {
    if (this.#at >= this.#end) throw new RangeError('The bits end too early.');
    return (this.#bytes[this.#at >>> 3] ?? 0) & (0xff >>> (this.#at & 7));
  }
}
