/** UTF-8 needs at most three bytes for a unit of UTF-16. Source: RFC 3629, section 3. */
const mostBytes = 3;

/** Room for most pages, in bytes. */
const firstRoom = 1 << 18;

/** The bytes of a text in UTF-8. */
export const encodeText = (text: string): Uint8Array => Buffer.from(text);

/** Encodes texts into one room that is used again and again: no memory is asked for a page. */
export interface TextEncodingRoom {
  /** The bytes of a text in UTF-8. They hold until the room is cleared. */
  readonly encode: (text: string) => Uint8Array;
  readonly clear: () => void;
}

/** Opens a room. It grows with what is asked of it. */
export function openEncodingRoom(): TextEncodingRoom {
  let room = Buffer.allocUnsafe(firstRoom);
  let used = 0;
  return {
    encode(text) {
      const wanted = text.length * mostBytes;
      if (room.length - used < wanted) {
        // What was encoded before stays where it is, in the room that is left.
        room = Buffer.allocUnsafe(Math.max(room.length * 2, wanted));
        used = 0;
      }
      const end = used + room.write(text, used);
      const bytes = room.subarray(used, end);
      used = end;
      return bytes;
    },
    clear() {
      used = 0;
    },
  };
}
