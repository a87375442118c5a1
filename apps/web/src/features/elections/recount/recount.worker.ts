import { recount, type RecountJob } from './recount-job.js';

// Its own chunk, loaded when somebody counts: the page stays awake, and ending the worker ends the count at any moment.
self.addEventListener('message', ({ data }: MessageEvent<RecountJob>) => {
  // Only the page that started it hears a worker.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  void recount(data, (news) => self.postMessage(news));
});
