// Asking the visitors in their thread, and what becomes of their times.
let asked = 0;
/** Hands them a question and waits for their answer; see `visitors.mjs`. */
export function tell(worker, question) {
  const id = (asked += 1);
  return new Promise((done, failed) => {
    const hear = (message) => {
      if (message.id !== id) return;
      worker.off('message', hear);
      if (message.error) failed(new Error(message.error));
      else done(message.answer);
    };
    worker.on('message', hear);
    // A thread has no origin to name.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage({ id, ...question });
  });
}

export function p95(all) {
  return all.toSorted((one, other) => one - other)[Math.ceil(all.length * 0.95) - 1];
}
