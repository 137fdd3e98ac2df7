// A reporter for Node's test runner: the files in which a test failed, a line each, and `end` when all were run.

/** Yields each of those files once, and the end. */
export default async function* failedFiles(events) {
  const told = new Set();
  for await (const { type, data } of events) {
    if (type === "test:fail" && data.file && !told.has(data.file)) {
      told.add(data.file);
      yield `${data.file}\n`;
    }
  }
  yield "end\n";
}
