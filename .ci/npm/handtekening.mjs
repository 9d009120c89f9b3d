// A second implementation of Standard Webhooks, not ours, judges a delivery that the built hub makes.
// Arguments: the hub's dll and the folder with the samples.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Webhook } from 'standardwebhooks';

const [dll, samples] = process.argv.slice(2);
const hubAddress = 'http://127.0.0.1:17071';
const folder = mkdtempSync(join(tmpdir(), 'integratie-handtekening-'));

const delivery = new Promise((resolve, reject) => {
  setTimeout(() => reject(new Error('no delivery within 60 s')), 60_000).unref();
  globalThis.server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    response.writeHead(204).end();
    resolve({ headers: request.headers, body: Buffer.concat(chunks).toString('utf8') });
  }).listen(0, '127.0.0.1');
});
await once(server, 'listening');

const register = JSON.parse(readFileSync(join(samples, 'deelnemers.json')));
const gi = register.deelnemers.find(d => d.oin === '00000001800000003000');
gi.bezorging.url = `http://127.0.0.1:${server.address().port}/hook`;
writeFileSync(join(folder, 'deelnemers.json'), JSON.stringify(register));

const hub = spawn('dotnet', ['exec', dll, '--urls', hubAddress, '--Hub:Data', join(folder, 'data'),
  '--Hub:Deelnemers', join(folder, 'deelnemers.json')], { stdio: 'inherit' });
try {
  for (let tries = 0; ; tries++) {
    if (tries > 300 || hub.exitCode !== null) throw new Error('the hub does not become ready');
    if (await fetch(`${hubAddress}/health/ready`).then(r => r.ok, () => false)) break;
    await new Promise(resolve => setTimeout(resolve, 100));
  }

  const sent = await fetch(`${hubAddress}/v1/gebeurtenissen`, {
    method: 'POST',
    headers: { authorization: 'Bearer voorbeeld-rbrot', 'content-type': 'application/cloudevents+json' },
    body: readFileSync(join(samples, 'uitspraken', 'rbrot-2025-13863.json')),
  });
  if (sent.status !== 202) throw new Error(`the decision is refused: ${sent.status} ${await sent.text()}`);

  const { headers, body } = await delivery;
  const webhook = new Webhook(gi.bezorging.geheimen[0]);
  const event = webhook.verify(body, headers);
  if (event.type !== 'nl.jeugdbescherming.uitspraak.gedaan.v1') throw new Error(`unexpected event ${event.type}`);
  try {
    webhook.verify(body.replace('RBROT', 'RBDHA'), headers);
  } catch {
    console.log(`signature of ${headers['webhook-id']} verified, a changed body refused`);
    process.exitCode = 0;
  }
  process.exitCode ??= 1;
} finally {
  server.close();
  if (hub.exitCode === null) {
    hub.kill('SIGTERM');
    await once(hub, 'exit');
  }
  rmSync(folder, { recursive: true });
}
