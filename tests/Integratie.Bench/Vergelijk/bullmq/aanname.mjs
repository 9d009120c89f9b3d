// What accepts for BullMQ: 202 once the job is in Redis, whose `appendfsync always` answers after the fsync.
import { createServer } from 'node:http';
import { Queue } from 'bullmq';

const [poort, redis] = process.argv.slice(2).map(Number);
const wachtrij = new Queue('leveringen', {
  connection: { host: '127.0.0.1', port: redis, maxRetriesPerRequest: null },
  defaultJobOptions: { attempts: 10, backoff: { type: 'exponential', delay: 500 }, removeOnComplete: true },
});
await wachtrij.waitUntilReady();

createServer(async (verzoek, antwoord) => {
  const delen = [];
  for await (const deel of verzoek)
    delen.push(deel);
  if (verzoek.method === 'POST')
    await wachtrij.add('levering', Buffer.concat(delen).toString());
  antwoord.writeHead(verzoek.method === 'POST' ? 202 : 200).end();
}).listen(poort, '127.0.0.1');
