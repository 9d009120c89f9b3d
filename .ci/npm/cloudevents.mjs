// The CloudEvents SDK for JavaScript, not ours, makes what the hub must take and reads what leaves it.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { CloudEvent, HTTP } from 'cloudevents';
import { withHub } from './hub.mjs';

const register = JSON.parse(readFileSync('voorbeelden/deelnemers.json'));
const server = createServer().listen(0, '127.0.0.1');
await once(server, 'listening');
register.deelnemers.find(d => d.oin === '00000001800000003000').bezorging.url = `http://127.0.0.1:${server.address().port}/hook`;

const decision = new CloudEvent(JSON.parse(readFileSync('voorbeelden/uitspraken/rbrot-2025-13863.json')));
const bindings = {
  structured: HTTP.structured(decision),
  binary: HTTP.binary(decision),
  batched: { headers: { 'content-type': 'application/cloudevents-batch+json' }, body: JSON.stringify([decision]) },
};

try {
  await withHub(async address => {
    const delivery = once(server, 'request', { signal: AbortSignal.timeout(60_000) });
    const places = new Set();
    for (const [binding, { headers, body }] of Object.entries(bindings)) {
      const sent = await fetch(`${address}/v1/gebeurtenissen`, {
        method: 'POST', headers: { ...headers, authorization: 'Bearer voorbeeld-rbrot' }, body,
      });
      assert.equal(sent.status, 202, `${binding}: ${await sent.text()}`);
      places.add(sent.headers.get('location'));
    }

    assert.equal(places.size, 1, 'the three bindings mean the same event');

    const [request, response] = await delivery;
    const body = Buffer.concat(await request.toArray()).toString('utf8');
    response.writeHead(204).end();
    // The SDK compares the name of the charset letter by letter, and knows it in lower case only.
    const type = request.headers['content-type'].toLowerCase();
    const delivered = HTTP.toEvent({ headers: { ...request.headers, 'content-type': type }, body });
    assert.equal(delivered.type, decision.type);
    assert.match(delivered.sequence, /^\d{10}$/);
    assert.equal(delivered.sequencetype, 'Integer');

    const feed = await fetch(`${address}/v1/berichten?wacht=20`, { headers: { authorization: 'Bearer voorbeeld-rvdk' } });
    const fetched = (await feed.json()).berichten.map(b => new CloudEvent(b.gebeurtenis, true));
    assert.ok(fetched.some(event => event.id.startsWith(decision.id)), 'the Raad gets the decision');
    console.log(`CloudEvents SDK: ${Object.keys(bindings).join(', ')} taken as one event; 1 delivery and ${fetched.length} messages of a feed read`);
  }, folder => {
    const file = join(folder, 'deelnemers.json');
    writeFileSync(file, JSON.stringify(register));
    return ['--Hub:Deelnemers', file];
  });
} finally {
  server.closeAllConnections();
  server.close();
}
