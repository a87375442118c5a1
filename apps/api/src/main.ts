import { createApp } from './app.js';
import { readConfig } from './config.js';

const config = readConfig(process.env);
const app = await createApp(config);
// Here and not in `createApp`: a process that holds more than the application ends it in an order of its own.
app.enableShutdownHooks(['SIGTERM', 'SIGINT']);
await app.listen(config.port, config.host);
process.send?.({ ready: true, url: await app.getUrl() });

// Started by another process, we leave with it: a killed parent must not leave us holding the port.
process.once('disconnect', () => {
  void app.close().finally(() => process.exit(0));
});
