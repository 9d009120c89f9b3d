// What delivers for BullMQ: a worker that posts the body of each job on, over connections that stay open.
import { Agent, request } from 'node:http';
import { Worker } from 'bullmq';

const [hook, redis, tegelijk] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, maxSockets: Number(tegelijk) });

function post(inhoud) {
  return new Promise((klaar, mislukt) => {
    const verzoek = request(hook, {
      method: 'POST', agent,
      headers: { 'content-type': 'application/cloudevents+json', 'content-length': Buffer.byteLength(inhoud) },
    }, antwoord => {
      antwoord.resume();
      antwoord.on('end', () => antwoord.statusCode < 300 ? klaar() : mislukt(new Error(`${antwoord.statusCode}`)));
    });
    verzoek.on('error', mislukt);
    verzoek.end(inhoud);
  });
}

new Worker('leveringen', job => post(job.data), {
  connection: { host: '127.0.0.1', port: Number(redis), maxRetriesPerRequest: null },
  concurrency: Number(tegelijk),
});
