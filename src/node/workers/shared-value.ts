import { deserialize, serialize } from 'node:v8';

/** A value that was serialised once for all threads; each makes its own copy of it. */
export interface SharedValue<Value> {
  readonly bytes: SharedArrayBuffer;
  /** Never set: it tells the compiler what `bytes` holds. */
  readonly holds?: Value;
}

/** Serialises a value for other threads. */
export function shareValue<Value>(value: Value): SharedValue<Value> {
  const serialized = serialize(value);
  const bytes = new SharedArrayBuffer(serialized.length);
  new Uint8Array(bytes).set(serialized);
  return { bytes };
}

/** Makes a copy of a value that another thread shared. */
export function copyOf<Value>({ bytes }: SharedValue<Value>): Value {
  const value: Value = deserialize(new Uint8Array(bytes));
  return value;
}
