// A reporter for Node's test runner: the files in which a test failed, a line each.

/** Yields each of those files once. */
export default async function* failedFiles(events) {
  const told = new Set();
  for await (const { type, data } of events) {
    if (type === "test:fail" && data.file && !told.has(data.file)) {
      told.add(data.file);
      yield `${data.file}\n`;
    }
  }
}
