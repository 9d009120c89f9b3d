// A second implementation of Standard Webhooks, not ours, judges a delivery that the built hub makes.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { Webhook } from 'standardwebhooks';
import { withHub } from './hub.mjs';

const register = JSON.parse(readFileSync('voorbeelden/deelnemers.json'));
const gi = register.deelnemers.find(d => d.oin === '00000001800000003000');
const decision = readFileSync('voorbeelden/uitspraken/rbrot-2025-13863.json');

const server = createServer().listen(0, '127.0.0.1');
await once(server, 'listening');
gi.bezorging.url = `http://127.0.0.1:${server.address().port}/hook`;

try {
  await withHub(async address => {
    const delivery = once(server, 'request', { signal: AbortSignal.timeout(60_000) });
    const sent = await fetch(`${address}/v1/gebeurtenissen`, {
      method: 'POST',
      headers: { authorization: 'Bearer voorbeeld-rbrot', 'content-type': 'application/cloudevents+json' },
      body: decision,
    });
    assert.equal(sent.status, 202, await sent.text());

    const [request, response] = await delivery;
    const body = Buffer.concat(await request.toArray()).toString('utf8');
    response.writeHead(204).end();
    const webhook = new Webhook(gi.bezorging.geheimen[0]);
    assert.equal(webhook.verify(body, request.headers).type, 'nl.jeugdbescherming.uitspraak.gedaan.v1');
    assert.throws(() => webhook.verify(body.replace('RBROT', 'RBDHA'), request.headers));
    console.log(`signature of ${request.headers['webhook-id']} verified, a changed body refused`);
  }, folder => {
    const file = join(folder, 'deelnemers.json');
    writeFileSync(file, JSON.stringify(register));
    return ['--Hub:Deelnemers', file];
  });
} finally {
  server.closeAllConnections();
  server.close();
}
