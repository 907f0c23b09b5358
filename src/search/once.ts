/** What was made for a key before, or made now. What failed is made anew the next time. */
export function once<Key, Value>(
  known: Map<Key, Promise<Value>>,
  key: Key,
  make: (key: Key) => Promise<Value>,
): Promise<Value> {
  const value = known.get(key) ?? make(key);
  known.set(key, value);
  value.catch(() => known.delete(key));
  return value;
}
