// The CloudEvents SDK for JavaScript, not ours, makes what the hub must take and reads what leaves it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { CloudEvent, HTTP } from 'cloudevents';
import { withGi } from './hub.mjs';

const decision = new CloudEvent(JSON.parse(readFileSync('voorbeelden/uitspraken/rbrot-2025-13863.json')));
const bindings = {
  structured: HTTP.structured(decision),
  binary: HTTP.binary(decision),
  batched: { headers: { 'content-type': 'application/cloudevents-batch+json' }, body: JSON.stringify([decision]) },
};

await withGi(async (address, delivery) => {
  const places = new Set();
  for (const [binding, { headers, body }] of Object.entries(bindings)) {
    const sent = await fetch(`${address}/v1/gebeurtenissen`, {
      method: 'POST', headers: { ...headers, authorization: 'Bearer voorbeeld-rbrot' }, body,
    });
    assert.equal(sent.status, 202, `${binding}: ${await sent.text()}`);
    places.add(sent.headers.get('location'));
  }

  assert.equal(places.size, 1, 'the three bindings mean the same event');

  const { headers, body } = await delivery;
  // The SDK compares the name of the charset letter by letter, and knows it in lower case only.
  const delivered = HTTP.toEvent({ headers: { ...headers, 'content-type': headers['content-type'].toLowerCase() }, body });
  assert.equal(delivered.type, decision.type);
  assert.match(delivered.sequence, /^\d{10}$/);
  assert.equal(delivered.sequencetype, 'Integer');

  const feed = await fetch(`${address}/v1/berichten?wacht=20`, { headers: { authorization: 'Bearer voorbeeld-rvdk' } });
  const fetched = (await feed.json()).berichten.map(b => new CloudEvent(b.gebeurtenis, true));
  assert.ok(fetched.some(event => event.id.startsWith(decision.id)), 'the Raad gets the decision');
  console.log(`CloudEvents SDK: ${Object.keys(bindings).join(', ')} taken as one event; 1 delivery and ${fetched.length} messages of a feed read`);
});
