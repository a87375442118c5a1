// Runs beside the servers, in a thread of its own, so that asking costs the answering nothing but its share of the machine.
import { Agent, request } from 'node:http';
import { parentPort } from 'node:worker_threads';

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

parentPort.on('message', ({ id, port, paths, cookie, together, milliseconds }) => {
  const asked = milliseconds ? crowd(port, paths, together, milliseconds) : oneByOne(port, paths, cookie);
  asked.then(
    (answer) => tell({ id, answer }),
    (error) => tell({ id, error: String(error) }),
  );
});

/** A thread has no origin to name. */
function tell(message) {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort.postMessage(message);
}

/** How long each took, in milliseconds. */
async function oneByOne(port, paths, cookie) {
  const times = [];
  for (const path of paths) {
    const from = performance.now();
    await ask(port, path, cookie);
    times.push(performance.now() - from);
  }
  return times;
}

/** How many were answered in a second. */
async function crowd(port, paths, together, milliseconds) {
  const from = performance.now();
  let answered = 0;
  const visitor = async (at) => {
    for (; performance.now() - from < milliseconds; at += together) {
      await ask(port, paths[at % paths.length]);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: together }, (_, at) => visitor(at)));
  return (answered * 1000) / (performance.now() - from);
}

function ask(port, path, cookie) {
  return new Promise((done, failed) => {
    request({ agent, host: '127.0.0.1', port, path, ...(cookie && { headers: { cookie } }) }, (answer) => {
      answer.resume();
      answer.on('end', () => (answer.statusCode === 200 ? done() : failed(new Error(`${path} answered ${answer.statusCode}`))));
    })
      .on('error', failed)
      .end();
  });
}
