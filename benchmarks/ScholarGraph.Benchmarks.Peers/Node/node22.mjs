// PostGraphile 5 asks for Node 22; under Node 20 this is what it misses.
Promise.withResolvers ??= function () {
  let resolve, reject
  const promise = new this((done, failed) => { resolve = done; reject = failed })
  return { promise, resolve, reject }
}
