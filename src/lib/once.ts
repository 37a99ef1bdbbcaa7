/** A function that works something out once for each of many objects, and forgets it together with the object. */
export function oncePer<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const done = known.get(key) ?? { value: work(key) };
    known.set(key, done);
    return done.value;
  };
}
